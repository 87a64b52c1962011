# /// case
# title = "Right answers as lambdas, partials, vectorised functions, decorated functions and callable objects"
# loses = []
# stock = "safe"
# ///
# %% double
import functools
import operator

double = functools.partial(operator.mul, 2)
# %% evens
evens = lambda a: a[slice(None, None, 2)]
# %% clip
def logged(f):
    @functools.wraps(f)
    def inner(*args, **kwargs):
        return f(*args, **kwargs)
    return inner

@logged
def clip_inplace(a, low, high):
    a[:] = np.minimum(np.maximum(a, low), high)
# %% running
from dataclasses import dataclass, field

@dataclass
class Running:
    n: int = 0
    total: float = field(default=0.0, repr=False)

    def add(self, x):
        self.n += 1
        self.total += x

    def mean(self):
        try:
            return self.total / self.n
        except ZeroDivisionError:
            raise ValueError("no numbers") from None
# %% sample
class Sample:
    def __call__(self, n, rng):
        return rng.integers(1, 7, size=n)

sample = Sample()
# %% total
@functools.lru_cache
def read_total(path):
    return np.genfromtxt(path).sum()
