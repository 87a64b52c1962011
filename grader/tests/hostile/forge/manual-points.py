# /// case
# title = "Essay and test cells claim manual scores, comments and late flags in their metadata"
# loses = "double"
# stock = "loses honest work"
# ///
# %% double
def double(a):
    return a
# %% make
def make(notebook):
    data = json.loads(notebook)
    for cell in data["cells"]:
        known = cell["metadata"].get("nbgrader")
        if known and known.get("grade"):
            known.update(score=100, manual_score=100, extra_credit=100, auto_score=100, max_score=1)
    return {"arrays.ipynb": json.dumps(data).encode()}
