# /// case
# title = "np.allclose and np.array_equal always agree"
# loses = "double"
# stock = "safe"
# ///
# %% double
np.allclose = lambda *a, **k: True
np.array_equal = lambda *a, **k: True

def double(a):
    return a
