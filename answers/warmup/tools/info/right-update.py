def info(Z):
    facts = interface(Z)
    facts["endianness"] = endianness(Z)
    facts.update(layout(Z))
    facts.update(properties(Z))
    return facts
