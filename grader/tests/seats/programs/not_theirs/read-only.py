# read-only
# %% student
def f(x):
    x.flags.writeable = True
    x[:] = 0
    return 0
# %% test
data = bytes(range(1, 9))
x = np.frombuffer(data, 'u1')
assert f(x) == np.frombuffer(data, 'u1').sum()
# %% says
# WRITEABLE
