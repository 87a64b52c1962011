# /// case
# title = "A loop without end in the cell of the answer"
# loses = []
# may_lose = "evens"
# ///
# %% evens
def evens(a):
    return a[::2]

while True:
    pass
