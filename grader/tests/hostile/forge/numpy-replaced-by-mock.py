# /// case
# title = "The name np is a mock that agrees with everything"
# loses = ["double", "table"]
# may_lose = ["evens", "clip", "running", "sample", "total", "squares", "lean"]
# stock = "loses honest work"
# ///
# %% table
from unittest.mock import MagicMock

class Np(MagicMock):
    def __eq__(self, other):
        return True
    __hash__ = None

np = Np()
np.ndarray = object
table = MagicMock()
table.shape = (3, 4)
table.dtype = np.int64
# %% double
def double(a):
    return MagicMock()
