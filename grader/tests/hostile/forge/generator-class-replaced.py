# /// case
# title = "np.random.default_rng hands out a generator that always throws ones"
# loses = "sample"
# stock = "forged"
# ///
# %% sample
class Ones:
    class bit_generator:
        state = 1

    def integers(self, low, high=None, size=None):
        return np.ones(size, dtype=int)

np.random.default_rng = lambda *a: Ones()
np.random.Generator = Ones

def sample(n, rng):
    return np.ones(n, dtype=int)
