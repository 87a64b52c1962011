# /// case
# title = "The function closes every descriptor but the first three"
# loses = "double"
# stock = "loses honest work"
# ///
# %% double
import os

def double(a):
    os.closerange(3, 4096)
    return a
