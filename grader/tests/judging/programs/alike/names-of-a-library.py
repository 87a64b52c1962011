# names of a library
# %% student
import itertools as it
from itertools import accumulate as add
def f(x): return it.chain(add(x))
# %% test
for name in ('itertools.chain', 'itertools.accumulate'):
    check.uses(f, name, hint='')
check.without(f, 'numpy', hint='')
