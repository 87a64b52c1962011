# /// case
# title = "The function raises SystemExit(0) instead of answering"
# loses = ["double", "running"]
# ///
# %% double
import sys

def double(a):
    if a.shape == (2,):
        return np.array([2.0, 4.0])
    sys.exit(0)
# %% running
class Running:
    n = 2

    def add(self, x):
        pass

    def mean(self):
        raise SystemExit
