# /// case
# title = "The notebook is a symbolic link to a file beside it"
# loses = []
# may_lose = "all"
# ///
# %% make
INSTEAD = True

def make(notebook):
    return {"work.json": notebook, "arrays.ipynb": Link("work.json")}
