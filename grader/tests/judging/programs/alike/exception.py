# exception
# %% student
def f(x): raise KeyError('no')
# %% test
try:
    f(1)
except KeyError as error:
    assert error.args == ('no',)
else:
    assert False
