# /// case
# title = "A loop in C that no signal interrupts"
# loses = "total"
# ///
# %% total
def read_total(path):
    return sum(range(10**13))
