# partial and keywords
# %% student
import functools
def power(x, n): return x**n
f = functools.partial(power, n=2)
# %% test
assert f(3) == 9 and f(x=3) == 9 and f(2, n=3) == f(x=2, n=3) == 8
