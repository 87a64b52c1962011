# a call
# %% student
def f(x, k=2): return k * x
# %% test
assert f(3) == 6 and f(3, k=5) == 15
