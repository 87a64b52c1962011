# loses: make-samples-values
# says: All outputs are 0
# hint: 2
def make_samples(n, rng):
    samples = np.zeros(n, dtype=[("input", float, (2,)), ("output", float)])
    samples["input"] = rng.uniform(0.05, 0.95, size=(n, 2))
    stars = samples["input"].sum(axis=1) < 1
    samples[stars]["output"] = 1  # samples[stars] is a copy
    return samples
