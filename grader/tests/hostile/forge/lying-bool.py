# /// case
# title = "What a comparison returns is an object whose __bool__ and all() lie"
# loses = ["running", "sample"]
# stock = "forged"
# ///
# %% running
class Truth:
    def __bool__(self):
        return True

    def all(self):
        return True

class Liar:
    def __eq__(self, other):
        return Truth()

    def __len__(self):
        return 10

    def min(self):
        return 1

    max = min

class Running:
    n = Liar()

    def add(self, x):
        self.seen = True

    def mean(self):
        if not hasattr(self, "seen"):
            raise ValueError
        return Liar()
# %% sample
def sample(n, rng):
    rng.integers(1, 7, size=n)
    return Liar()
