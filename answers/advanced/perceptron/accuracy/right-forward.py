# way: With your own `forward`: each row of the history is a neuron, and the rule is written only once.
def accuracy(history, samples):
    answers = forward(history, samples["input"])
    return np.mean(answers == samples["output"][:, None], axis=0)
