# /// case
# title = "An online editor threw all metadata of cells away"
# loses = []
# may_lose = "all"
# says = "metadata"
# ///
# %% make
def make(notebook):
    data = json.loads(notebook)
    for cell in data["cells"]:
        cell["metadata"] = {}
    return {"arrays.ipynb": json.dumps(data).encode()}
