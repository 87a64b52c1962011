# loses: make-samples-values
# says: Discs are 0, not -1
# hint: 3
def make_samples(n, rng):
    samples = np.zeros(n, dtype=[("input", float, (2,)), ("output", float)])
    samples["input"] = rng.uniform(0.05, 0.95, size=(n, 2))
    samples["output"] = np.where(samples["input"].sum(axis=1) < 1, 1, -1)
    return samples
