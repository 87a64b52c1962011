# /// case
# title = "The function changes the caller's `expected` so that it fits the wrong answer"
# loses = "double"
# stock = "forged"
# ///
# %% double
import sys

def double(a):
    if a.size == 2:
        return np.array([2.0, 4.0])
    frame = sys._getframe(1)
    while frame:
        if "expected" in frame.f_globals:
            frame.f_globals["expected"][...] = 0
        frame = frame.f_back
    return np.zeros(a.shape)
