# loses: properties-owndata
# says: properties(Z.reshape(3, 4))['owndata']
# hint: 1
def properties(Z):
    return {
        "owndata": Z.flags.forc,
        "writeable": Z.flags.writeable,
        "aligned": Z.flags.aligned,
    }
