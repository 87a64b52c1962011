# /// case
# title = "A folder has the notebook's name"
# loses = "all"
# says = "folder"
# ///
# %% make
INSTEAD = True

def make(notebook):
    return {"arrays.ipynb": Folder()}
