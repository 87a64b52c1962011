# /// case
# title = "Nothing is written in three cells: the release's own NotImplementedError"
# loses = ["double", "evens", "clip"]
# stock = "safe"
# ///
# %% double
def double(a):
    raise NotImplementedError()
# %% evens
# YOUR CODE HERE
raise NotImplementedError()
# %% clip
pass
