# loses: train-start, train-history
# says: network.weights is always the same array
# hint: 2
def train(samples, seed, steps, lrate):
    rng = np.random.default_rng(seed)
    network = Perceptron(2, 1, rng)
    history = [network.weights[0]]
    for step in range(steps):
        sample = samples[rng.integers(len(samples))]
        network.propagate_forward(sample["input"])
        network.propagate_backward(sample["output"], lrate)
        lrate *= 0.999
        history.append(network.weights[0])
    return np.array(history)
