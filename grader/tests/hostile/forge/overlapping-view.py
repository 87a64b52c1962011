# /// case
# title = "A view with stride 0 and a read-only view are handed in for the view that was asked for"
# loses = "evens"
# stock = "safe"
# ///
# %% evens
from numpy.lib.stride_tricks import as_strided

def evens(a):
    if len(a) == 6:
        return a[::2]
    return as_strided(a, shape=(6,), strides=(0,))
