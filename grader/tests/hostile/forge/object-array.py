# /// case
# title = "An object array of liars"
# loses = ["double", "sample"]
# stock = "forged"
# ///
# %% double
class Yes:
    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return False

    def __array__(self, *args, **kwargs):
        return np.array(4.0)

    def __sub__(self, other):
        return 0.0

    __rsub__ = __sub__

def double(a):
    got = np.empty(a.shape, dtype=object)
    for i in np.ndindex(a.shape):
        got[i] = Yes()
    if a.size == 2:
        return np.array([2.0, 4.0])
    return got
# %% sample
class Die(int):
    def __eq__(self, other):
        return True

    __hash__ = int.__hash__

def sample(n, rng):
    rng.integers(1, 7, size=n)
    return np.array([Die(1)] * n, dtype=object)
