# loses: properties-writeable, info-values
# says: writeable flag
# hint: 2
def properties(Z):
    writeable = Z.flags.writeable
    if not writeable and Z.flags.owndata:
        Z.flags.writeable = True
    return {"owndata": Z.flags.owndata, "writeable": writeable, "aligned": Z.flags.aligned}
