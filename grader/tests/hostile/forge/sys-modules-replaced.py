# /// case
# title = "sys.modules hands out a false numpy and a false check"
# loses = ["double", "evens"]
# ///
# %% double
import sys
import types
import importlib

real = np
fake = types.ModuleType("numpy")
fake.__dict__.update(vars(real))
fake.allclose = fake.array_equal = lambda *a, **k: True
fake.__spec__ = real.__spec__
sys.modules["numpy"] = np = fake
mock = types.ModuleType("advanced_numpy.check")
mock.__getattr__ = lambda name: (lambda *a, **k: a[0](*a[1:]) if name == "call" else None)
sys.modules["advanced_numpy.check"] = check = mock
sys.modules["advanced_numpy"].check = mock

def double(a):
    return real.zeros(a.shape)
# %% evens
def evens(a):
    return a.copy()
