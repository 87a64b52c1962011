# loses: relabelled-long, relabelled-whole
# says: was cut off
# hint: 1
def relabelled(labels, old, new):
    renamed = labels.astype(f"U{len(new)}")
    renamed[labels == old] = new
    return renamed
