# a module that was replaced is no longer that module
# %% student
import types
import numpy as np
np = types.SimpleNamespace(where=np.add.outer)
def f(a, b):
    return np.where(a, b)
# %% test
try:
    check.one_expression(f, 1, 2, allowed=('numpy.where',))
except check.Failed as failure:
    assert 'uses `np.where`' in str(failure)
else:
    assert False
