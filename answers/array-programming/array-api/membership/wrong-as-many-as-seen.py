# loses: membership-numpy, membership-strict, update-strict, k-means-numpy
# says: expected shape (4, 4), got shape (4, 3)
# hint: 1
def membership(labels, k, like):
    xp = namespace(labels)
    seen = int(xp.max(labels)) + 1
    groups = xp.arange(seen, dtype=labels.dtype, device=labels.device)
    return xp.astype(labels[:, None] == groups[None, :], like.dtype)
