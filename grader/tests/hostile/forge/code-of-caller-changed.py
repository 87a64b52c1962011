# /// case
# title = "The caller's code object and constants are overwritten through ctypes"
# loses = "double"
# stock = "forged"
# ///
# %% double
import ctypes
import sys

def double(a):
    if a.size == 2:
        return np.array([2.0, 4.0])
    frame = sys._getframe(1)
    code = frame.f_code
    for constant in code.co_consts:
        if isinstance(constant, float):
            ctypes.cast(id(constant) + 16, ctypes.POINTER(ctypes.c_double))[0] = 0.0
    for names in (frame.f_globals, frame.f_locals):
        for value in list(names.values()):
            if isinstance(value, np.ndarray) and value is not a and value.shape == a.shape:
                value[...] = 0
    return np.zeros(a.shape)
