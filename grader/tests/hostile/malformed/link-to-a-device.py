# /// case
# title = "The notebook is a symbolic link to /dev/zero"
# loses = "all"
# says = "link"
# stock = "not run: it reads without end"
# ///
# %% make
INSTEAD = True

def make(notebook):
    return {"arrays.ipynb": Link("/dev/zero")}
