# loses: rescale-numpy, rescale-strict
# says: expected dtype float32, got dtype float64
# hint: 3
def rescale(x):
    xp = namespace(x)
    x = xp.astype(x, xp.float64)
    low = xp.min(x, axis=0, keepdims=True)
    span = xp.max(x, axis=0, keepdims=True) - low
    return (x - low) / xp.where(span > 0, span, xp.ones_like(span))
