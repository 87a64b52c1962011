# loses: membership-strict, update-strict, k-means-strict
# says: has no attribute
# hint: 2
def membership(labels, k, like):
    xp = namespace(labels)
    groups = xp.arange(k, dtype=labels.dtype, device=labels.device)
    return (labels[:, None] == groups[None, :]).astype(like.dtype)
