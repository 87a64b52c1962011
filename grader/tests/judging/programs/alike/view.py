# view
# %% student
def f(x): return x[::2]
# %% test
x = np.arange(9)
y = f(x)
assert y.base is x
y[0] = 5
assert x[0] == 5
