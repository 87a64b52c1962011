# loses: rescale-no-name
# says: the Python code runs once per element
def rescale(x):
    xp = namespace(x)
    low = xp.min(x, axis=0)
    span = xp.max(x, axis=0) - low
    span = xp.where(span > 0, span, xp.ones_like(span))
    return xp.stack([(x[i, :] - low) / span for i in range(x.shape[0])])
