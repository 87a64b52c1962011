# /// case
# title = "All cells have the same id, some have none, some have ids that are not allowed"
# loses = []
# ///
# %% make
def make(notebook):
    data = json.loads(notebook)
    for i, cell in enumerate(data["cells"]):
        cell["id"] = ["same", "same", "not allowed!", "", 7, "x" * 100][i % 6]
        if i % 7 == 0:
            del cell["id"]
    return {"arrays.ipynb": json.dumps(data).encode()}
