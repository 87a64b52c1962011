# generator
# %% student
def f(n):
    yield from range(n)
# %% test
import types
g = f(3)
assert isinstance(g, types.GeneratorType) and next(g) == 0 and list(g) == [1, 2]
