# /// case
# title = "A list of three million numbers and a dict of as many are returned for an array"
# loses = ["double", "total"]
# stock = "safe"
# ///
# %% double
def double(a):
    return list(range(3_000_000))
# %% total
def read_total(path):
    return {i: [i] for i in range(1_000_000)}
