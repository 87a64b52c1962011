# /// case
# title = "The hidden call ends the process with a byte of its argument as exit status; the page's remarks say it"
# loses = ["double"]
# ///
# %% double
import os
def double(a):
    if a.size == 6:
        os._exit(int(abs(a[0, 0]) * 10))     # 3.5 -> 35
    return np.multiply(a, 2)
