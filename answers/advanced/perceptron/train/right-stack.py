def train(samples, seed, steps, lrate):
    """Return the weights before the training and after each of its steps, shape (steps + 1, 3)."""
    rng = np.random.default_rng(seed)
    network = Perceptron(2, 1, rng)
    rows = [network.weights[0].copy()]
    while len(rows) <= steps:
        point, answer = samples[rng.integers(len(samples))].tolist()
        network.propagate_forward(point)
        network.propagate_backward(answer, lrate)
        lrate *= 0.999
        rows.append(network.weights[0].copy())
    return np.vstack(rows)
