# /// case
# title = "Answers that are right but of another kind: generators' lists, memory views, subclasses, masked arrays"
# loses = []
# ///
# %% double
class Mine(np.ndarray):
    pass

def double(a):
    return (2 * a).view(Mine)
# %% sample
def sample(n, rng):
    return np.ma.array(rng.integers(1, 7, size=n))
# %% primes
class Primes(list):
    pass

def primes(n):
    return Primes(k for k in range(2, n) if all(k % d for d in range(2, k)))
# %% squares
def squares(a):
    return np.einsum("i,i->", a, a)
