# /// case
# title = "The points of the test cells are edited, a wrong answer stays wrong"
# loses = "double"
# stock = "safe"
# ///
# %% double
def double(a):
    return a
# %% make
def make(notebook):
    data = json.loads(notebook)
    for cell in data["cells"]:
        known = cell["metadata"].get("nbgrader", {})
        if "points" in known:
            known["points"] = 1000
    return {"arrays.ipynb": json.dumps(data).encode()}
