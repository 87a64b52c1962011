# loses: interface-array
# says: write it yourself
# hint: 1
def interface(Z):
    from advanced_numpy.tools import info

    facts = info(Z)
    return {name: facts[name] for name in ("shape", "dtype", "length", "size")}
