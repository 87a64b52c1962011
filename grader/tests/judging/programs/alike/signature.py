# signature
# %% student
def f(x, *, k=2):
    'Doc.'
# %% test
import inspect
assert str(inspect.signature(f)) == '(x, *, k=2)'
assert f.__doc__ == 'Doc.' and f.__name__ == 'f'
