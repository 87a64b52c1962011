def rescale(x):
    xp = x.__array_namespace__()
    x = x - xp.min(x, axis=0, keepdims=True)
    top = xp.max(x, axis=0, keepdims=True)
    return x / (top + xp.astype(top == 0, top.dtype))
