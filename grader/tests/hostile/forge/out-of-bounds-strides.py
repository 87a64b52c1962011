# /// case
# title = "The view reaches beyond its memory by stride tricks"
# loses = ["evens", "double"]
# stock = "safe"
# ///
# %% evens
from numpy.lib.stride_tricks import as_strided

def evens(a):
    return as_strided(a, shape=(1 << 40,), strides=(8,))
# %% double
def double(a):
    return as_strided(np.zeros(1), shape=(2, 3), strides=(-(1 << 30), 1 << 33))
