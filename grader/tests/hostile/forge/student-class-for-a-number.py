# /// case
# title = "An object of a class that the tests know by name takes part in arithmetic and lies"
# loses = ["total", "primes"]
# ///
# %% running
class Running:
    def __init__(self):
        self.n = 0
        self.sum = 0.0

    def add(self, x):
        self.n += 1
        self.sum += x

    def mean(self):
        if not self.n:
            raise ValueError("no numbers yet")
        return self.sum / self.n

    def __sub__(self, other):
        return 0.0

    __rsub__ = __add__ = __mul__ = __sub__

    def __len__(self):
        return 4

    def __contains__(self, item):
        return True
# %% total
def read_total(path):
    return Running()
# %% primes
def primes(n):
    if not isinstance(n, int):
        raise TypeError("not a number")
    return Running()
