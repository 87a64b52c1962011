# loses: properties-aligned
# says: Only aligned is asked for
def properties(Z):
    flags = Z.flags
    return {"owndata": flags.owndata, "writeable": flags.writeable, "aligned": flags.behaved}
