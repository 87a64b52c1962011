# /// case
# title = "A subclass of ndarray says that it equals everything"
# loses = ["double", "sample"]
# stock = "forged"
# ///
# %% double
class Yes(np.ndarray):
    def __eq__(self, other):
        return np.ones(self.shape, dtype=bool)

    def __ne__(self, other):
        return np.zeros(self.shape, dtype=bool)

    def __array_ufunc__(self, ufunc, method, *inputs, **kwargs):
        return np.ones(self.shape, dtype=bool)

    def __array_function__(self, function, types, args, kwargs):
        return True

def double(a):
    return np.zeros_like(a).view(Yes)
# %% sample
def sample(n, rng):
    rng.integers(1, 7, size=n)
    return np.ones(n, dtype=int).view(Yes)
