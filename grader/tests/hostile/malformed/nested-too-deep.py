# /// case
# title = "JSON nested a hundred thousand deep"
# loses = "all"
# says = "arrays"
# ///
# %% make
def make(notebook):
    return {"arrays.ipynb": b"[" * 100_000 + b"]" * 100_000}
