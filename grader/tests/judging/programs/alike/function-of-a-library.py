# function of a library
# %% student
from numpy.lib.stride_tricks import sliding_window_view as windows
def f(x): return windows(x, 2)
# %% test
check.uses(f, 'numpy.lib.stride_tricks.sliding_window_view', hint='')
