def accuracy(history, samples):
    answers = forward(history, samples["input"])
    return np.mean(answers == samples["output"][:, None], axis=0)
