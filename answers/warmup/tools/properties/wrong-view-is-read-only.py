# loses: properties-writeable
# says: ['writeable']: expected True, got False
def properties(Z):
    return {
        "owndata": Z.flags.owndata,
        "writeable": Z.flags.writeable and Z.flags.owndata,
        "aligned": Z.flags.aligned,
    }
