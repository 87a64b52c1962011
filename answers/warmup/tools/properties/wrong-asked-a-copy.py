# loses: properties-owndata, properties-writeable, properties-aligned
# says: it is a view
# hint: 1
def properties(Z):
    flags = np.array(Z).flags
    return {"owndata": flags.owndata, "writeable": flags.writeable, "aligned": flags.aligned}
