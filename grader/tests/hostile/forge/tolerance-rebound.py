# /// case
# title = "A constant of the test's own is replaced by a larger one"
# loses = "total"
# ///
# %% total
TOLERANCE = float("inf")

def read_total(path):
    return 1.0
