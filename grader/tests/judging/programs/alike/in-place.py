# in place
# %% student
def f(x): x *= 2
# %% test
x = np.arange(3)
f(x)
assert x.tolist() == [0, 2, 4]
