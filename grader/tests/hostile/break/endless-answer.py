# /// case
# title = "The answer is a generator without end, an array of a terabyte, a range of 10**12"
# loses = ["double", "total", "sample"]
# stock = "safe"
# ///
# %% double
import itertools

def double(a):
    return np.broadcast_to(np.float64(1), (10**12,))
# %% total
def read_total(path):
    return itertools.count()
# %% sample
def sample(n, rng):
    return range(10**12)
