# loses: properties-writeable, info-values
# says: changed it
# hint: 2
def properties(Z):
    try:
        Z[...] = 0
        writeable = True
    except ValueError:
        writeable = False
    return {"owndata": Z.flags.owndata, "writeable": writeable, "aligned": Z.flags.aligned}
