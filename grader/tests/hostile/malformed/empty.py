# /// case
# title = "An empty file"
# loses = "all"
# says = "empty"
# ///
# %% make
def make(notebook):
    return {"arrays.ipynb": b""}
