# /// case
# title = "A generator's state is set, so that what was drawn looks as if it were right"
# loses = "sample"
# stock = "safe"
# ///
# %% sample
def sample(n, rng):
    rng.bit_generator.state = np.random.default_rng(n).bit_generator.state
    return rng.integers(1, 7, size=n)
