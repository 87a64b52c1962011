# /// case
# title = "An hour of sleep"
# loses = "sample"
# stock = "safe"
# ///
# %% sample
import time

def sample(n, rng):
    time.sleep(3600)
    return rng.integers(1, 7, size=n)
