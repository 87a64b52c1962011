# /// case
# title = "A loop in C that no signal interrupts"
# loses = "total"
# stock = "loses honest work"
# ///
# %% total
def read_total(path):
    return sum(range(10**13))
