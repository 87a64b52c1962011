# /// case
# title = "Right at the first call only, counted in a global"
# loses = ["double", "running"]
# stock = "safe"
# ///
# %% double
calls = 0

def double(a):
    global calls
    calls += 1
    return 2 * a if calls == 1 else a
# %% running
class Running:
    made = 0

    def __init__(self):
        Running.made += 1
        self.first = Running.made == 1
        self.n, self.sum = 0, 0

    def add(self, x):
        self.n += 1
        self.sum += x

    def mean(self):
        return self.sum / self.n if self.n else 0.0
