# own exception
# %% student
class Mine(ValueError): pass
def f(x): raise Mine('no')
# %% test
try:
    f(1)
except Mine as error:
    assert isinstance(error, ValueError)
else:
    assert False
