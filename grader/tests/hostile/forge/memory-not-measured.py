# /// case
# title = "tracemalloc's functions are replaced, so that a large copy is not seen"
# loses = "lean"
# stock = "forged"
# ///
# %% lean
import tracemalloc

tracemalloc.get_traced_memory = lambda: (0, 0)
tracemalloc.reset_peak = tracemalloc.start = tracemalloc.stop = lambda *a: None

def lean(a):
    return np.abs(a).max()
