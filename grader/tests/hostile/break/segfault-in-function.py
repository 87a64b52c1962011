# /// case
# title = "A null pointer is read in a function that a test calls"
# loses = "double"
# stock = "loses honest work"
# ///
# %% double
import ctypes

def double(a):
    ctypes.string_at(0)
    return 2 * a
