# loses: rescale-numpy, rescale-strict
# says: The smallest number is not subtracted
# hint: 1
def rescale(x):
    xp = namespace(x)
    span = xp.max(x, axis=0, keepdims=True) - xp.min(x, axis=0, keepdims=True)
    return x / xp.where(span > 0, span, xp.ones_like(span))
