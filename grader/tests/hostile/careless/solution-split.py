# /// case
# title = "A solution cell was split: helper above, answer below, both with its metadata"
# loses = []
# says = "double"
# stock = "loses honest work"
# ///
# %% double
def twice(x):
    return x + x
# %% make
def make(notebook):
    data = json.loads(notebook)
    cells = data["cells"]
    at = next(i for i, c in enumerate(cells) if c["metadata"].get("nbgrader", {}).get("grade_id") == "double")
    second = json.loads(json.dumps(cells[at]))
    second["source"], second["id"] = "def double(a):\n    return twice(a)", "double-2"
    cells.insert(at + 1, second)
    return {"arrays.ipynb": json.dumps(data).encode()}
