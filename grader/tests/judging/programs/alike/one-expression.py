# one expression
# %% student
import numpy as np
def f(a, b):
    """All sums."""
    return a[:, np.newaxis] + b
def helper(a):
    return a[:, np.newaxis]
def g(a, b):
    return helper(a) + b
class Own:
    where = staticmethod(helper)
def h(a, b):
    return Own.where(a) + b
k = lambda a, b: a + b
# %% test
import numpy as np
vectors = np.arange(3), np.arange(3)
allowed = ('numpy.newaxis', 'numpy.where')
check.one_expression(f, *vectors, allowed=allowed)
for function, what in ((g, 'uses `helper`'), (h, 'uses `Own.where`'), (k, 'is a `lambda`')):
    try:
        check.one_expression(function, *vectors, allowed=allowed)
    except check.Failed as failure:
        assert what in str(failure), failure
    else:
        assert False, what
