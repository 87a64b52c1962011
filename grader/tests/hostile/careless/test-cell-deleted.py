# /// case
# title = "Two test cells were deleted"
# loses = []
# says = "double-test"
# stock = "safe"
# ///
# %% make
def make(notebook):
    data = json.loads(notebook)
    gone = ("double-test", "running-test")
    data["cells"] = [c for c in data["cells"] if c["metadata"].get("nbgrader", {}).get("grade_id") not in gone]
    return {"arrays.ipynb": json.dumps(data).encode()}
