# /// case
# title = "An honest student who gets everything right"
# loses = []
# stock = "safe"
# ///
# %% table
table = np.add.outer(np.arange(0, 30, 10), np.arange(4))
# %% double
def double(a):
    return np.multiply(a, 2)
# %% evens
def evens(a):
    return a[0::2]
# %% clip
def clip_inplace(a, low, high):
    a[a < low] = low
    a[a > high] = high
# %% running
class Running:
    def __init__(self):
        self.numbers = []

    @property
    def n(self):
        return len(self.numbers)

    def add(self, x):
        self.numbers.append(x)

    def mean(self):
        if not self.numbers:
            raise ValueError("no numbers yet")
        return sum(self.numbers) / len(self.numbers)
# %% sample
def sample(n, rng):
    return rng.integers(1, 7, size=n)
# %% total
def read_total(path):
    with open(path) as file:
        return sum(float(line) for line in file)
# %% squares
def squares(a):
    return np.vdot(a, a)
# %% lean
def lean(a):
    return max(abs(a.max()), abs(a.min()))
# %% primes
def primes(n):
    sieve = [True] * n
    for k in range(2, n):
        sieve[2 * k :: k] = [False] * len(sieve[2 * k :: k])
    return [k for k in range(2, n) if sieve[k]]
# %% essay
When the original must stay as it is. A view would pass every change on. @SECRET@
