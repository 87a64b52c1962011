# loses: relabelled-whole
# says: 'Sea' is not 'sea'
def relabelled(labels, old, new):
    return np.where(np.strings.lower(labels) == old.lower(), new, labels)
