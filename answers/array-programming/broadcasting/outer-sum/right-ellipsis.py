def outer_sum(a, b):
    """All sums."""
    return a[..., None] + b
