# /// case
# title = "A solution cell was merged into the test cell below it, which keeps the test's metadata"
# loses = []
# may_lose = "double"
# stock = "safe"
# ///
# %% make
def make(notebook):
    data = json.loads(notebook)
    cells = data["cells"]
    at = next(i for i, c in enumerate(cells) if c["metadata"].get("nbgrader", {}).get("grade_id") == "double-test")
    cells[at]["source"] = "".join(cells[at - 1]["source"]) + "\n\n" + "".join(cells[at]["source"])
    del cells[at - 1]
    return {"arrays.ipynb": json.dumps(data).encode()}
