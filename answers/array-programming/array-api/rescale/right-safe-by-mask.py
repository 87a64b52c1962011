# way: With a copy that is written into where the span is 0. JAX, whose arrays never change, could not follow.
def rescale(x):
    xp = namespace(x)
    low, high = xp.min(x, axis=0), xp.max(x, axis=0)
    span = high - low
    span[span == 0] = 1
    return (x - low[None, :]) / span[None, :]
