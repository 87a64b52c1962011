# loses: make-samples-fields, make-samples-values
# says: A shape, even (1,), adds an axis
# hint: 1
def make_samples(n, rng):
    samples = np.zeros(n, dtype=[("input", float, (2,)), ("output", float, (1,))])
    samples["input"] = rng.uniform(0.05, 0.95, size=(n, 2))
    samples["output"][:, 0] = samples["input"].sum(axis=1) < 1
    return samples
