# loses: properties-owndata
# says: expected True, got False
# hint: 2
def properties(Z):
    return {"owndata": Z.base is not None, "writeable": Z.flags.writeable, "aligned": Z.flags.aligned}
