# loses: difference-values, difference-new
# says: `difference` changed it
# hint: 3
def difference(a, b):
    low = np.minimum(a, b)
    np.maximum(a, b, out=a)
    return a - low
