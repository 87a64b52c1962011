# loses: membership-numpy, membership-strict, update-numpy, update-strict, update-no-name, k-means-numpy, k-means-strict, k-means-no-name
# says: expected | got
def membership(labels, k, like):
    xp = namespace(labels)
    groups = xp.arange(k, dtype=labels.dtype, device=labels.device)
    return xp.astype(groups[:, None] == labels[None, :], like.dtype)
