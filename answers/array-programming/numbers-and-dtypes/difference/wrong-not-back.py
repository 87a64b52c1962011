# loses: difference-values, difference-new
# says: got dtype int16
# hint: 2
def difference(a, b):
    return np.abs(a.astype(np.int16) - b)
