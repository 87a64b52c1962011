# loses: train-history
# says: 2**32 + 3
def train(samples, seed, steps, lrate):
    """Return the weights before the training and after each of its steps, shape (steps + 1, 3)."""
    rng = np.random.default_rng(seed % 2**32)
    network = Perceptron(2, 1, rng)
    history = np.empty((steps + 1, 3))
    history[0] = network.weights
    for step in range(steps):
        sample = samples[rng.integers(len(samples))]
        network.propagate_forward(sample["input"])
        network.propagate_backward(sample["output"], lrate)
        lrate *= 0.999
        history[step + 1] = network.weights
    return history
