# loses: rescale-numpy, rescale-strict
# says: changed it | changed its input
# hint: 3
def rescale(x):
    xp = namespace(x)
    x -= xp.min(x, axis=0, keepdims=True)
    span = xp.max(x, axis=0, keepdims=True)
    return x / xp.where(span > 0, span, xp.ones_like(span))
