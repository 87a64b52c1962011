# /// case
# title = "An array of 6 GB, written to, in a function"
# loses = "double"
# stock = "not run: 6 GB of memory"
# ///
# %% double
def double(a):
    many = np.ones(800_000_000)
    many += 1
    return 2 * a
