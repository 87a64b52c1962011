# prints on stderr, in three ways
# %% student
import sys, os, warnings
def f(x):
    print('a', file=sys.stderr)
    warnings.warn('b')
    os.write(2, b'c')
    return x
# %% test
assert f(1) == 1
