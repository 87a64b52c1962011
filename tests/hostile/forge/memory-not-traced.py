# /// case
# title = "Memory is taken by mmap and by ctypes, where tracemalloc does not see it"
# loses = []
# may_lose = "squares"
# ///
# %% squares
import mmap

def squares(a):
    block = mmap.mmap(-1, max(8, a.nbytes))
    copy = np.frombuffer(block, dtype=float, count=len(a))
    np.multiply(a, a, out=copy)
    return float(copy.dot(np.ones(1).repeat(len(a)) if len(a) < 100 else np.broadcast_to(1.0, len(a))))
