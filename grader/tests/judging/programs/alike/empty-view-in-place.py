# empty view in place
# %% student
def f(x): x *= 2
# %% test
x = np.array([4.5, 9.0], dtype=np.float32)
assert f(x[:0]) is None
f(x)
assert x.tolist() == [9.0, 18.0]
