# /// case
# title = "The function closes every descriptor but the first three"
# loses = "double"
# ///
# %% double
import os

def double(a):
    os.closerange(3, 4096)
    return a
