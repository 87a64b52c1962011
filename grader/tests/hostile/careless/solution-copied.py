# /// case
# title = "A solution cell was copied as a backup: the same cell stands twice, with the same metadata"
# loses = []
# says = "double"
# stock = "loses honest work"
# ///
# %% make
def make(notebook):
    data = json.loads(notebook)
    cells = data["cells"]
    at = next(i for i, c in enumerate(cells) if c["metadata"].get("nbgrader", {}).get("grade_id") == "double")
    twin = json.loads(json.dumps(cells[at]))
    twin["id"] = "double-copy"
    cells.insert(at + 1, twin)
    return {"arrays.ipynb": json.dumps(data).encode()}
