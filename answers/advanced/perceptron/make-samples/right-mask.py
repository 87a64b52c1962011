# way: Written through a field and a mask: a field is a view, so only the stars have to be set.
def make_samples(n, rng):
    samples = np.zeros(n, dtype=[("input", "f8", (2,)), ("output", "f8")])
    samples["input"][:] = 0.05 + 0.9 * rng.random((n, 2))
    x, y = samples["input"].T
    samples["output"][x + y < 1] = 1
    return samples
