# loses: train-history, worst-seed-bound
# says: The learning rate stays the same
# hint: 1
def train(samples, seed, steps, lrate):
    rng = np.random.default_rng(seed)
    network = Perceptron(2, 1, rng)
    history = np.empty((steps + 1, 3))
    history[0] = network.weights
    for step in range(steps):
        sample = samples[rng.integers(len(samples))]
        network.propagate_forward(sample["input"])
        network.propagate_backward(sample["output"], lrate)
        history[step + 1] = network.weights
    return history
