# /// case
# title = "A test cell was merged into the solution cell above it"
# loses = []
# stock = "safe"
# ///
# %% make
def make(notebook):
    data = json.loads(notebook)
    cells = data["cells"]
    at = next(i for i, c in enumerate(cells) if c["metadata"].get("nbgrader", {}).get("grade_id") == "double-test")
    cells[at - 1]["source"] = "".join(cells[at - 1]["source"]) + "\n\n" + "".join(cells[at]["source"])
    del cells[at]
    return {"arrays.ipynb": json.dumps(data).encode()}
