# /// case
# title = "A version of the format that does not exist yet"
# loses = []
# may_lose = "all"
# says = "99"
# ///
# %% make
def make(notebook):
    data = json.loads(notebook)
    data["nbformat"], data["nbformat_minor"] = 99, 7
    return {"arrays.ipynb": json.dumps(data).encode()}
