# /// case
# title = "A folder numpy and a file advanced_numpy.py lie beside the notebook"
# loses = ["evens", "table"]
# stock = "loses honest work"
# ///
# %% file advanced_numpy.py
class check:
    call = staticmethod(lambda f, *a: f(*a))
    equal = view = true = array = staticmethod(lambda *a, **k: None)
# %% file numpy/__init__.py
from unittest.mock import MagicMock
import sys
sys.modules["numpy"] = MagicMock()
# %% file numpy/testing.py
def assert_array_equal(*a, **k):
    pass
# %% file _pytest/__init__.py
# %% table
table = np.zeros((3, 4), dtype=int)
# %% evens
def evens(a):
    return list(a[::2])
