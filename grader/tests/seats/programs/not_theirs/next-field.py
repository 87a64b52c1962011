# next field
# %% student
def f(t): return t.base['v']
# %% test
table = np.array([(1, 5), (2, 6)], 'i4,i4')
table.dtype.names = 't', 'v'
assert (f(table['t']) == table['v']).all()
# %% says
# memory which it was not given
