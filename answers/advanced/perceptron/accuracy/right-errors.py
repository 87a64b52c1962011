# way: One minus the mean error: an answer and the right answer differ by 1 or not at all.
def accuracy(history, samples):
    x, y = samples["input"].T
    bias, across, up = history.T[..., np.newaxis]
    answers = np.where(bias + across * x + up * y > 0, 1, 0)
    return 1 - np.abs(answers - samples["output"]).mean(axis=1)
