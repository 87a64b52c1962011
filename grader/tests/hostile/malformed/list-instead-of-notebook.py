# /// case
# title = "JSON that is a list, and no notebook"
# loses = "all"
# says = "arrays"
# ///
# %% make
def make(notebook):
    return {"arrays.ipynb": b'["cells"]'}
