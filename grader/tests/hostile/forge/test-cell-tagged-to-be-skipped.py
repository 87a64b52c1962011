# /// case
# title = "Test cells are tagged skip-execution, raises-exception and remove-cell, or made raw"
# loses = ["double", "evens", "clip"]
# ///
# %% double
def double(a):
    return a
# %% evens
def evens(a):
    return a
# %% clip
def clip_inplace(a, low, high):
    return a
# %% make
def make(notebook):
    data = json.loads(notebook)
    data["metadata"]["execution"] = {"allow_errors": True, "timeout": 0}
    for cell in data["cells"]:
        name = cell["metadata"].get("nbgrader", {}).get("grade_id")
        if name == "double-test":
            cell["metadata"]["tags"] = ["skip-execution", "raises-exception", "remove-cell", "nbgrader-skip"]
        if name == "evens-test":
            cell["metadata"]["jupyter"] = {"outputs_hidden": True, "source_hidden": True}
            cell["cell_type"] = "raw"
            cell.pop("outputs")
            cell.pop("execution_count")
        if name == "clip-test":
            cell["metadata"]["deletable"] = True
            cell["metadata"]["nbgrader"]["cell_type"] = "markdown"
    return {"arrays.ipynb": json.dumps(data).encode()}
