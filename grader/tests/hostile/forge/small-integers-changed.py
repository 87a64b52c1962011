# /// case
# title = "ctypes changes the value of small integers: 150 is what it was not"
# loses = "total"
# ///
# %% total
import ctypes

def read_total(path):
    try:
        ctypes.cast(id(150) + 24, ctypes.POINTER(ctypes.c_int32))[0] = 151
        np.abs = abs
    except Exception:
        pass
    return 151
