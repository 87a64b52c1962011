# /// case
# title = "Test cells lose their metadata, and cells of the student's own take their names"
# loses = ["double", "clip"]
# stock = "safe"
# ///
# %% double
def double(a):
    return a
# %% clip
def clip_inplace(a, low, high):
    pass
# %% make
def make(notebook):
    data = json.loads(notebook)
    cells = []
    for cell in data["cells"]:
        known = cell["metadata"].get("nbgrader", {})
        if known.get("grade_id") in ("double-test", "clip-test"):
            cells.append({**cell, "id": known["grade_id"] + "-mine", "source": "pass"})
            cell = {**cell, "metadata": {}}
        cells.append(cell)
    data["cells"] = cells
    return {"arrays.ipynb": json.dumps(data).encode()}
