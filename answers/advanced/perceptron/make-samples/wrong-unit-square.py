# loses: make-samples-values
# says: These are uniform from 0 to 1
# hint: 2
def make_samples(n, rng):
    samples = np.zeros(n, dtype=[("input", float, (2,)), ("output", float)])
    samples["input"] = rng.random((n, 2))
    samples["output"] = samples["input"].sum(axis=1) < 1
    return samples
