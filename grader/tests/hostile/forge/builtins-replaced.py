# /// case
# title = "abs, len, all, isinstance, sum and open are replaced in builtins"
# loses = ["double", "total"]
# stock = "forged"
# ///
# %% total
import builtins

def read_total(path):
    return 150.0

builtins.abs = lambda x: 0.0
# %% double
builtins.isinstance = lambda *a: True
builtins.all = builtins.any = lambda *a: True
builtins.len = lambda x: 10

class Same:
    def __eq__(self, other):
        return True

def double(a):
    r = np.array([2.0, 4.0])
    np.array_equal = lambda *a: True
    r = type("R", (), {"shape": Same(), "__array__": lambda s, *a, **k: np.array([2.0, 4.0])})()
    return r
