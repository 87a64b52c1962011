# loses: train-start, train-history
# says: draws from the global state of `np.random`
# hint: 1
def train(samples, seed, steps, lrate):
    np.random.seed(seed)
    rng = np.random.default_rng(seed)
    network = Perceptron(2, 1, rng)
    history = np.empty((steps + 1, 3))
    history[0] = network.weights
    for step in range(steps):
        sample = samples[np.random.randint(len(samples))]
        network.propagate_forward(sample["input"])
        network.propagate_backward(sample["output"], lrate)
        lrate *= 0.999
        history[step + 1] = network.weights
    return history
