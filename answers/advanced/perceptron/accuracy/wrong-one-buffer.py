# loses: accuracy-values
# says: what accuracy returned before
shelf = {}


def accuracy(history, samples):
    """Return for each row of weights the fraction of samples that get the right answer."""
    result = shelf.setdefault(len(history), np.empty(len(history)))
    right = forward(history, samples["input"]) == samples["output"][:, np.newaxis]
    return right.mean(axis=0, out=result)
