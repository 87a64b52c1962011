# copy
# %% student
def f(x): return x.copy()
# %% test
x = np.arange(9)
assert not np.shares_memory(f(x), x)
