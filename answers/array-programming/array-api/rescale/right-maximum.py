def rescale(x):
    xp = namespace(x)
    low = xp.min(x, axis=0, keepdims=True)
    span = xp.max(x, axis=0, keepdims=True) - low
    one = xp.ones(span.shape, dtype=x.dtype, device=x.device)
    return (x - low) / xp.where(span == 0, one, span)
