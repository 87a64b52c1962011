# an iterator
# %% student
def f(it): return [x for x in it]
# %% test
assert f(zip([1], [2])) == [(1, 2)]
