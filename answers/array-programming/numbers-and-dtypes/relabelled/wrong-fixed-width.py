# loses: relabelled-long
# says: expected
def relabelled(labels, old, new):
    renamed = labels.astype("U20")
    renamed[labels == old] = new
    return renamed
