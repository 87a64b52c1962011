# source
# %% student
def f(x):
    return x + 1
# %% test
import inspect
assert 'x + 1' in inspect.getsource(f)
