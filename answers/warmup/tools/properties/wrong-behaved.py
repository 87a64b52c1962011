# loses: properties-aligned
# says: Only aligned is asked for
# hint: 2
def properties(Z):
    flags = Z.flags
    return {"owndata": flags.owndata, "writeable": flags.writeable, "aligned": flags.behaved}
