# /// case
# title = "A NUL byte in the source of a cell"
# loses = "evens"
# stock = "safe"
# ///
# %% make
def make(notebook):
    data = json.loads(notebook)
    for cell in data["cells"]:
        if cell["metadata"].get("nbgrader", {}).get("grade_id") == "evens":
            cell["source"] = "def evens(a):\n    return a[::2]\x00\n"
    return {"arrays.ipynb": json.dumps(data).encode()}
