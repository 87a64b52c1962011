# uses its helper
# %% student
def g(n): return n
def f(n): return g(n) + 1
# %% test
kept = g
del g
try:
    f(1)
except NameError:
    pass
else:
    raise AssertionError
finally:
    g = kept
assert f(1) == 2
