# /// case
# title = "The folder holds no notebook"
# loses = "all"
# ///
# %% make
INSTEAD = True

def make(notebook):
    return {"readme.txt": b"sorry"}
