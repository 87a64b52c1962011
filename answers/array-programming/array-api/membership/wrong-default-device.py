# loses: membership-strict, update-strict, k-means-strict
# says: two different devices
# hint: 2
def membership(labels, k, like):
    xp = namespace(labels)
    groups = xp.arange(k, dtype=labels.dtype)
    return xp.astype(labels[:, None] == groups[None, :], like.dtype)
