# /// case
# title = "A loop without end in a function that a test calls"
# loses = "double"
# stock = "safe"
# ///
# %% double
def double(a):
    while True:
        pass
