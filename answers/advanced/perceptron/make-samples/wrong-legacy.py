# loses: make-samples-values
# says: draws from the global state of `np.random`
# hint: 2
def make_samples(n, rng):
    samples = np.zeros(n, dtype=[("input", float, (2,)), ("output", float)])
    samples["input"] = np.random.uniform(0.05, 0.95, size=(n, 2))
    samples["output"] = samples["input"].sum(axis=1) < 1
    return samples
