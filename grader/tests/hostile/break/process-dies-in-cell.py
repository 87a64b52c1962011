# /// case
# title = "The process ends itself in the cell of an answer"
# loses = "clip"
# stock = "loses honest work"
# ///
# %% clip
import os

os._exit(3)

def clip_inplace(a, low, high):
    np.clip(a, low, high, out=a)
