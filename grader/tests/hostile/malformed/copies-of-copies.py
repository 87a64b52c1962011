# /// case
# title = "A second notebook's name says 40 times that it is a copy, but does not end so"
# loses = []
# ///
# %% make
def make(notebook):
    return {"arrays " + "copy " * 40 + "x.ipynb": notebook}
