def train(samples, seed, steps, lrate):
    rng = np.random.default_rng(seed)
    network = Perceptron(2, 1, rng)
    history = np.zeros((steps + 1, 3))
    history[0] = network.weights[0]
    for t in range(1, steps + 1):
        k = rng.integers(len(samples))
        network.propagate_forward(samples["input"][k])
        network.propagate_backward(samples["output"][k], lrate)
        lrate = lrate * 0.999
        history[t] = network.weights[0]
    return history
