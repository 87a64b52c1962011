# loses: train-start, train-history, worst-seed-bound, worst-seed-values
# says: expected shape (4, 3), got shape (4, 1, 3)
# hint: 3
def train(samples, seed, steps, lrate):
    rng = np.random.default_rng(seed)
    network = Perceptron(2, 1, rng)
    history = np.empty((steps + 1, 1, 3))
    history[0] = network.weights
    for step in range(steps):
        sample = samples[rng.integers(len(samples))]
        network.propagate_forward(sample["input"])
        network.propagate_backward(sample["output"], lrate)
        lrate *= 0.999
        history[step + 1] = network.weights
    return history
