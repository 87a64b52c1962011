# /// case
# title = "Masked arrays with nothing to see: most comparisons leave out what is masked"
# loses = ["table", "double", "evens", "sample", "squares", "lean", "total"]
# stock = "unknown"
# ///
# %% table
table = np.ma.masked_all((3, 4), dtype=np.int64)
# %% double
def double(a):
    return np.ma.masked_all(a.shape)
# %% evens
def evens(a):
    return np.ma.array(a[::2] * 0, mask=True)
# %% sample
def sample(n, rng):
    rng.integers(1, 7, size=n)
    return np.ma.masked_all(n, dtype=int)
# %% total
def read_total(path):
    return np.ma.masked
# %% squares
def squares(a):
    return np.ma.masked
# %% lean
def lean(a):
    return np.ma.masked
