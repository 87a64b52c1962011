# way: Moments in the rows, samples in the columns: `count_nonzero` counts the right answers of each row.
def accuracy(history, samples):
    sums = history[:, :1] + history[:, 1:] @ samples["input"].T
    return np.count_nonzero((sums > 0) == (samples["output"] == 1), axis=1) / len(samples)
