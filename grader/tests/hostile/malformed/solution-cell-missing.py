# /// case
# title = "A solution cell is missing"
# loses = "double"
# says = "double"
# ///
# %% make
def make(notebook):
    data = json.loads(notebook)
    data["cells"] = [c for c in data["cells"] if c["metadata"].get("nbgrader", {}).get("grade_id") != "double"]
    return {"arrays.ipynb": json.dumps(data).encode()}
