# /// case
# title = "The notebook has the name that a browser gives to a second download"
# loses = []
# says = "arrays (1)"
# ///
# %% make
INSTEAD = True

def make(notebook):
    return {"arrays (1).ipynb": notebook}
