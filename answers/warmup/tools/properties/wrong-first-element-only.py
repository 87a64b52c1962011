# loses: properties-aligned
# says: nine bytes further
def properties(Z):
    return {
        "owndata": Z.flags.owndata,
        "writeable": Z.flags.writeable,
        "aligned": Z.ctypes.data % Z.dtype.alignment == 0,
    }
