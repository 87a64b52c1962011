# way: A comprehension over the names: `getattr` asks for each flag by its name.
def properties(Z):
    return {name: getattr(Z.flags, name) for name in ("owndata", "writeable", "aligned")}
