# loses: relabelled-long, relabelled-whole
# says: as a whole
def relabelled(labels, old, new):
    return np.strings.replace(labels, old, new)
