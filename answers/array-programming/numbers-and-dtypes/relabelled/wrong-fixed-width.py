# loses: relabelled-long
# says: The new label was cut off
def relabelled(labels, old, new):
    renamed = labels.astype("U20")
    renamed[labels == old] = new
    return renamed
