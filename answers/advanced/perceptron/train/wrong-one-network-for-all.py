# loses: train-start, train-history
# says: the first row of train
rng = np.random.default_rng(2)
network = Perceptron(2, 1, rng)


def train(samples, seed, steps, lrate):
    """Return the weights before the training and after each of its steps, shape (steps + 1, 3)."""
    history = np.empty((steps + 1, 3))
    history[0] = network.weights
    for step in range(steps):
        sample = samples[rng.integers(len(samples))]
        network.propagate_forward(sample["input"])
        network.propagate_backward(sample["output"], lrate)
        lrate *= 0.999
        history[step + 1] = network.weights
    return history
