# loses: make-samples-values
# says: the Python code runs once per element
def make_samples(n, rng):
    samples = np.zeros(n, dtype=[("input", float, (2,)), ("output", float)])
    for sample in samples:
        sample["input"] = rng.uniform(0.05, 0.95, size=2)
        sample["output"] = sample["input"].sum() < 1
    return samples
