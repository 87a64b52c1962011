# a loop of the test that ends early
# %% student
def f(x):
    if x > 1: raise StopIteration
    return 2 * x
# %% test
assert all(map(lambda x: f(x) == 2 * x, [1, 2, 3]))
