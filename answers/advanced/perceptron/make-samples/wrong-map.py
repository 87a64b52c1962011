# loses: make-samples-values
# says: This is a loop that hides
# hint: 3
def make_samples(n, rng):
    """Return n samples: points drawn from rng, and 1 where x + y < 1, else 0."""
    samples = np.zeros(n, dtype=[("input", float, (2,)), ("output", float)])
    samples["input"] = rng.uniform(0.05, 0.95, size=(n, 2))
    samples["output"] = np.array(list(map(sum, samples["input"].tolist()))) < 1
    return samples
