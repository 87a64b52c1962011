# loader of the test
# %% student
def f(load):
    return load("a.npy", allow_pickle=True)
# %% test
load = np.load
np.save("a.npy", 3)
assert f(load) == 3
# %% says
# your code cannot call 'load' of the test
