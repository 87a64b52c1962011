# /// case
# title = "A download that stopped in the middle"
# loses = []
# may_lose = "all"
# says = "arrays"
# ///
# %% make
def make(notebook):
    return {"arrays.ipynb": notebook[: len(notebook) // 2]}
