# /// case
# title = "A duck array answers every NumPy function with True"
# loses = ["double", "sample"]
# stock = "forged"
# ///
# %% double
class Duck:
    dtype = np.dtype(float)
    __class__ = np.ndarray

    def __init__(self, shape):
        self.shape = shape

    def __array_function__(self, function, types, args, kwargs):
        return True

    def __array_ufunc__(self, *args, **kwargs):
        return self

    def __eq__(self, other):
        return self

    def __len__(self):
        return self.shape[0]

    def __bool__(self):
        return True

    def all(self, *a, **k):
        return True

    any = all

    def min(self):
        return 1

    max = min

def double(a):
    return Duck(a.shape)
# %% sample
def sample(n, rng):
    rng.integers(1, 7, size=n)
    return Duck((n,))
