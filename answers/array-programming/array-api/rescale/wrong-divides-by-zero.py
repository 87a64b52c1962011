# loses: rescale-numpy, rescale-strict
# says: A column of only equal numbers should become 0
# hint: 1
def rescale(x):
    xp = namespace(x)
    low = xp.min(x, axis=0, keepdims=True)
    return (x - low) / (xp.max(x, axis=0, keepdims=True) - low)
