def properties(Z):
    flags = Z.flags
    return dict(owndata=Z.base is None, writeable=flags["W"], aligned=flags["A"])
