# /// case
# title = "A right answer is bound to something else in an extra cell after its test"
# loses = []
# stock = "safe"
# ///
# %% extra after double-test
double = double(np.arange(3))
# %% extra after table-test
table = None
del table
# %% extra last
del double
