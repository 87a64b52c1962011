# loses: membership-numpy, membership-no-name, update-numpy, update-no-name, k-means-numpy, k-means-no-name
# says: array_api_strict.arange | Unsupported device
def membership(labels, k, like):
    groups = strict.arange(k, dtype=labels.dtype, device=labels.device)
    return strict.astype(labels[:, None] == groups[None, :], like.dtype)
