# method of a library
# %% student
def f(c):
    c.clear_flags()
    return 1
# %% test
import decimal
assert f(decimal.Context()) == 1
# %% says
# cannot use 'clear_flags' of an object of the test
