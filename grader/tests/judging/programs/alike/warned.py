# warned
# %% student
import warnings
def f(): warnings.warn('old', DeprecationWarning)
# %% test
import warnings
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    f()
assert [str(w.message) for w in caught] == ['old']
