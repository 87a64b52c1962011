# /// case
# title = "NaN with a payload, an int of 100,000 digits, infinities and denormals as answers"
# loses = ["double", "total", "running"]
# stock = "safe"
# ///
# %% double
def double(a):
    return np.full(a.shape, 0x7FF8DEADBEEF0001, dtype=np.uint64).view(float)
# %% total
def read_total(path):
    return 10 ** 100_000
# %% running
class Running:
    n = float("nan")

    def add(self, x):
        pass

    def mean(self):
        return float("inf")
