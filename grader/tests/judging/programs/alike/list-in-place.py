# list in place
# %% student
def f(x): x.append(9)
# %% test
x = [1]
f(x)
assert x == [1, 9]
