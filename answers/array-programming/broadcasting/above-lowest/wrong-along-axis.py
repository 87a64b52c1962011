# loses: above-lowest-rules
# says: uses a `lambda`
def above_lowest(Z):
    return np.apply_along_axis(lambda row: row - min(row), 1, Z)
