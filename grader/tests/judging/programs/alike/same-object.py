# same object
# %% student
def f(x): return x
# %% test
x = [1]
y = np.zeros(2)
assert f(x) is x and f(y) is y
