# a generator
# %% student
def f(g): return next(g) + g.send(None)
# %% test
assert f(n for n in (1, 2)) == 3
