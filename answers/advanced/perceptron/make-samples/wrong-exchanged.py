# loses: make-samples-values
# says: Stars and discs are exchanged
# hint: 3
def make_samples(n, rng):
    samples = np.zeros(n, dtype=[("input", float, (2,)), ("output", float)])
    samples["input"] = rng.uniform(0.05, 0.95, size=(n, 2))
    samples["output"] = samples["input"].sum(axis=1) > 1
    return samples
