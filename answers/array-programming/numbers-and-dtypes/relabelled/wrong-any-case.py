# loses: relabelled-whole
# says: expected
def relabelled(labels, old, new):
    return np.where(np.strings.lower(labels) == old.lower(), new, labels)
