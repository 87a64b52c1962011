# way: Made wide enough first; then the assignment has room.
def relabelled(labels, old, new):
    width = max(labels.itemsize // 4, len(new))
    renamed = labels.astype(f"U{width}")
    renamed[renamed == old] = new
    return renamed
