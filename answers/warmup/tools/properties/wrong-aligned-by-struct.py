# loses: properties-aligned
# says: ['aligned']: expected True, got False
# hint: 2
def properties(Z):
    return {
        "owndata": Z.flags.owndata,
        "writeable": Z.flags.writeable,
        "aligned": Z.dtype.isalignedstruct,
    }
