# an array changed in place crosses back, and what carries it is not the student's memory
# %% student
def half(x):
    x /= 2
# %% test
import tracemalloc
import numpy as np
x = np.ones(100_000)
tracemalloc.start()
half(x)
before, _ = tracemalloc.get_traced_memory()
tracemalloc.reset_peak()
half(x)
peak = tracemalloc.get_traced_memory()[1] - before
tracemalloc.stop()
assert x[0] == 0.25
assert peak < 100_000, peak
