# loses: rescale-numpy, rescale-strict
# says: Here the whole array has one scale
# hint: 1
def rescale(x):
    xp = namespace(x)
    low = xp.min(x)
    span = xp.max(x) - low
    return (x - low) / xp.where(span > 0, span, xp.ones_like(span))
