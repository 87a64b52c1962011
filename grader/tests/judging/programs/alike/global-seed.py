# global seed
# %% student
def f(): return np.random.rand()
# %% test
np.random.seed(3)
a = f()
np.random.seed(3)
assert a == np.random.rand()
