# /// case
# title = "Results are NumPy scalars and arrays of no dimension where numbers are asked for"
# loses = []
# stock = "safe"
# ///
# %% running
class Running:
    def __init__(self):
        self.all = np.array([])

    @property
    def n(self):
        return np.int64(self.all.size)

    def add(self, x):
        self.all = np.append(self.all, x)

    def mean(self):
        if not self.all.size:
            raise ValueError
        return self.all.mean()
# %% total
def read_total(path):
    return np.array(np.loadtxt(path).sum())
