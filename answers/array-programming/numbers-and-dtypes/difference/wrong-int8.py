# loses: difference-values, difference-new
# says: Differences above 127
# hint: 2
def difference(a, b):
    return np.abs((a - b).astype(np.int8)).astype(np.uint8)
