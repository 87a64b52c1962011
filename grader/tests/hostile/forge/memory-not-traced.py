# /// case
# title = "Memory is taken by mmap and by ctypes, where tracemalloc does not see it"
# loses = []
# may_lose = "lean"
# stock = "safe"
# ///
# %% lean
import mmap

def lean(a):
    block = mmap.mmap(-1, max(8, a.nbytes))
    copy = np.frombuffer(block, dtype=float, count=len(a))
    return np.abs(a, out=copy).max()
