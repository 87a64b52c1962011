# /// case
# title = "Helpers stand in extra cells, answers use them and each other"
# loses = []
# stock = "safe"
# ///
# %% extra before double
def add(a, b):
    return a + b

FACTOR = 2
# %% double
def double(a):
    return add(a, a) * FACTOR / 2
# %% extra before running
class Base:
    def __init__(self):
        self.n = 0
        self.sum = 0
# %% running
class Running(Base):
    def add(self, x):
        self.sum = add(self.sum, x)
        self.n = self.n + 1

    def mean(self):
        if self.n:
            return self.sum / self.n
        raise ValueError
