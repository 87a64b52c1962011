# loses: properties-owndata, properties-writeable, properties-aligned
# says: expected a bool, True, got an int, 1
# hint: 2
def properties(Z):
    flags = Z.flags
    return {"owndata": int(flags.owndata), "writeable": int(flags.writeable), "aligned": int(flags.aligned)}
