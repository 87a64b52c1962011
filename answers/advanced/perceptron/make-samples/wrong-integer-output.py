# loses: make-samples-fields, make-samples-values
# says: expected dtype float64, got dtype int64
# hint: 1
def make_samples(n, rng):
    samples = np.zeros(n, dtype=[("input", float, (2,)), ("output", np.int64)])
    samples["input"] = rng.uniform(0.05, 0.95, size=(n, 2))
    samples["output"] = samples["input"].sum(axis=1) < 1
    return samples
