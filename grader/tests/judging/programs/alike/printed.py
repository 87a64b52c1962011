# printed
# %% student
def f(): print('hello')
# %% test
import contextlib, io
with contextlib.redirect_stdout(io.StringIO()) as out:
    f()
assert out.getvalue() == 'hello\n'
