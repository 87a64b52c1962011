# loses: relabelled-long, relabelled-whole
# says: The new label was cut off
# hint: 1
def relabelled(labels, old, new):
    renamed = labels.copy()
    renamed[renamed == old] = new
    return renamed
