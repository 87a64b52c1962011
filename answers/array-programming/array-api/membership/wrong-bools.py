# loses: membership-numpy, membership-strict, update-numpy, update-strict, k-means-strict
# says: expected dtype float32, got dtype bool
# hint: 1
def membership(labels, k, like):
    xp = namespace(labels)
    return labels[:, None] == xp.arange(k, dtype=labels.dtype, device=labels.device)[None, :]
