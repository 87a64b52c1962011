# loses: rescale-numpy, rescale-strict
# says: Here each row was scaled
# hint: 1
def rescale(x):
    xp = namespace(x)
    low = xp.min(x, axis=1, keepdims=True)
    span = xp.max(x, axis=1, keepdims=True) - low
    return (x - low) / xp.where(span > 0, span, xp.ones_like(span))
