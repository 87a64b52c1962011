# named tuple
# %% student
from collections import namedtuple
P = namedtuple('P', 'x y')
def f(): return P(1, 2)
# %% test
assert f().x == 1 and f() == (1, 2)
