# /// case
# title = "The notebook stands twice in the file, one after the other"
# loses = []
# may_lose = "all"
# says = "arrays"
# ///
# %% make
def make(notebook):
    return {"arrays.ipynb": notebook + b"\n" + notebook}
