# loses: rescale-strict, rescale-no-name
# says: Can't convert array
# hint: 2
def rescale(x):
    low = np.min(x, axis=0)
    span = np.max(x, axis=0) - low
    return (x - low) / np.where(span > 0, span, 1)
