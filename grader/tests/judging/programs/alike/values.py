# values
# %% student
x = [1, (2.5, None)]
y = {'a': 1j}
# %% test
assert x == [1, (2.5, None)]
assert y['a'] == 1j
