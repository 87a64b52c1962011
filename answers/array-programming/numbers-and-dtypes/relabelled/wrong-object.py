# loses: relabelled-long
# says: got dtype object
# hint: 2
def relabelled(labels, old, new):
    renamed = labels.astype(object)
    renamed[labels == old] = new
    return renamed
