from functools import partial


def combined(*parts, Z):
    facts = {"endianness": endianness(Z)}
    for part in parts:
        facts.update(part(Z))
    return facts


def info(Z):
    return partial(combined, interface, layout, properties)(Z=Z)
