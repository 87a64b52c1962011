# loses: membership-numpy, membership-no-name
# says: array_api_strict.arange | Unsupported device
def membership(labels, k, like):
    groups = strict.arange(k, dtype=labels.dtype, device=labels.device)
    return strict.astype(labels[:, None] == groups[None, :], like.dtype)
