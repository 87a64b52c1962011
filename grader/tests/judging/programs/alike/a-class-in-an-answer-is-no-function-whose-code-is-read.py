# a class in an answer is no function whose code is read
# %% student
from collections import ChainMap
class Own:
    pass
def f(x):
    return dict(ChainMap({1: Own()}))
# %% test
check.without(f, 'numpy', hint='')
