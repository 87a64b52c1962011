# loses: make-samples-fields, make-samples-values
# says: should have two fields
# hint: 1
def make_samples(n, rng):
    samples = np.empty(n, dtype=[("inputs", float, (2,)), ("outputs", float)])
    samples["inputs"] = rng.uniform(0.05, 0.95, size=(n, 2))
    samples["outputs"] = samples["inputs"].sum(axis=1) < 1
    return samples
