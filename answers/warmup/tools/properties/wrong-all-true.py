# loses: properties-owndata, properties-writeable, properties-aligned
# says: expected False, got True
# hint: 1
def properties(Z):
    return {"owndata": True, "writeable": True, "aligned": True}
