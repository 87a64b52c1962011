# /// case
# title = "Saved in UTF-16 by an editor of another system"
# loses = []
# may_lose = "all"
# says = "UTF"
# ///
# %% make
def make(notebook):
    return {"arrays.ipynb": notebook.decode().encode("utf-16")}
