# loses: accuracy-values
# says: accuracy of 3 rows and 700 samples
def accuracy(history, samples):
    """Return for each row of weights the fraction of samples that get the right answer."""
    right = forward(history, samples["input"]) == samples["output"][:, np.newaxis]
    return right.sum(axis=0, dtype=np.uint8) / len(samples)
