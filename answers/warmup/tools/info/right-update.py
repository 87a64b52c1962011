# way: One dictionary that grows: each line adds what one function says.
def info(Z):
    facts = interface(Z)
    facts["endianness"] = endianness(Z)
    facts.update(layout(Z))
    facts.update(properties(Z))
    return facts
