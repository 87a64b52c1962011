# loses: rescale-strict
# says: device
# hint: 3
def rescale(x):
    xp = namespace(x)
    low = xp.min(x, axis=0, keepdims=True)
    span = xp.max(x, axis=0, keepdims=True) - low
    return (x - low) / xp.where(span > 0, span, xp.ones(span.shape, dtype=x.dtype))
