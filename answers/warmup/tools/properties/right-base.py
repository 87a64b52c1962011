# way: An array with memory of its own has no `base`; for a view, `base` is what it borrows from.
def properties(Z):
    flags = Z.flags
    return dict(owndata=Z.base is None, writeable=flags["W"], aligned=flags["A"])
