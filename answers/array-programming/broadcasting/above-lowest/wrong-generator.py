# loses: above-lowest-rules
# says: uses a generator expression
def above_lowest(Z):
    return np.stack(tuple(row - row.min() for row in Z))
