# way: New weights in each step, in place of a network that changes: such rows can be kept without a copy.
def train(samples, seed, steps, lrate):
    rng = np.random.default_rng(seed)
    weights = Perceptron(2, 1, rng).weights
    rows = [weights[0]]
    for t in range(steps):
        k = rng.integers(len(samples))
        x, target = samples["input"][k], samples["output"][k : k + 1]
        output = (weights[:, 0] + weights[:, 1:] @ x > 0).astype(float)
        weights = weights + lrate * 0.999**t * np.outer(target - output, [1, *x])
        rows.append(weights[0])
    return np.array(rows)
