# /// case
# title = "A list nested 100,000 deep, a list in itself and a dict of itself as answers"
# loses = ["double", "total", "running"]
# stock = "safe"
# ///
# %% double
def double(a):
    deep = []
    for _ in range(100_000):
        deep = [deep]
    return deep
# %% total
def read_total(path):
    itself = []
    itself.append(itself)
    return itself
# %% running
class Running:
    def __init__(self):
        self.n = {}
        self.n[1] = self.n

    def add(self, x):
        pass

    def mean(self):
        return self.n
