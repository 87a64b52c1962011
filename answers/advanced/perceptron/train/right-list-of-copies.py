# way: A list that grows by copies, joined at the end: nobody needs to know the number of rows beforehand.
def train(samples, seed, steps, lrate):
    rng = np.random.default_rng(seed)
    network = Perceptron(n=2, m=1, rng=rng)
    rows = [network.weights.copy()]
    for _ in range(steps):
        x, target = samples[rng.integers(0, samples.size)]
        network.propagate_forward(x)
        network.propagate_backward([target], lrate=lrate)
        rows.append(network.weights.copy())
        lrate *= 0.999
    return np.concatenate(rows)
