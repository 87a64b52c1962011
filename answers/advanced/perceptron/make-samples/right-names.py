def make_samples(n, rng):
    kind = np.dtype({"names": ["input", "output"], "formats": [("f8", (2,)), "f8"]})
    samples = np.zeros((n,), kind)
    samples["input"] = rng.uniform(0.05, 0.95, size=(n, 2))
    samples["output"] = (np.sum(samples["input"], axis=-1) < 1).astype(float)
    return samples
