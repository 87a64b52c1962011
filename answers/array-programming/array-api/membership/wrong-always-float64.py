# loses: membership-numpy, membership-strict, update-numpy, update-strict, k-means-strict
# says: expected dtype float32, got dtype float64
# hint: 1
def membership(labels, k, like):
    xp = namespace(labels)
    groups = xp.arange(k, dtype=labels.dtype, device=labels.device)
    return xp.astype(labels[:, None] == groups[None, :], xp.float64)
