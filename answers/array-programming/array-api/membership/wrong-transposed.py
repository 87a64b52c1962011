# loses: membership-numpy, membership-strict
# says: expected | got
def membership(labels, k, like):
    xp = namespace(labels)
    groups = xp.arange(k, dtype=labels.dtype, device=labels.device)
    return xp.astype(groups[:, None] == labels[None, :], like.dtype)
