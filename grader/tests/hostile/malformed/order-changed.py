# /// case
# title = "The cells stand in the opposite order: tests before answers"
# loses = []
# may_lose = "all"
# ///
# %% make
def make(notebook):
    data = json.loads(notebook)
    data["cells"].reverse()
    return {"arrays.ipynb": json.dumps(data).encode()}
