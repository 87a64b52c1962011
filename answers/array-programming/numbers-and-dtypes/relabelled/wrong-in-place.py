# loses: relabelled-long, relabelled-whole
# says: changed it
# hint: 2
def relabelled(labels, old, new):
    labels[labels == old] = new
    return labels
