# a name imported from a module is that module's
# %% student
from numpy import cumsum, vectorize
from functools import reduce
def f(x):
    return cumsum(vectorize(abs)(x)), reduce(max, x)
# %% test
for name in ('numpy.cumsum', 'numpy.vectorize', 'functools.reduce'):
    try:
        check.without(f, name, hint='')
    except check.Failed as failure:
        assert name in str(failure)
    else:
        assert False, name
