# loses: rescale-strict
# says: has no attribute
# hint: 2
def rescale(x):
    xp = namespace(x)
    low = x.min(axis=0, keepdims=True)
    span = x.max(axis=0, keepdims=True) - low
    return (x - low) / xp.where(span > 0, span, xp.ones_like(span))
