# /// case
# title = "A solution cell was deleted and its answer written into a new plain cell"
# loses = []
# says = "double"
# ///
# %% make
def make(notebook):
    data = json.loads(notebook)
    for cell in data["cells"]:
        if cell["metadata"].get("nbgrader", {}).get("grade_id") == "double":
            cell["metadata"] = {}
            cell["id"] = "mine"
    return {"arrays.ipynb": json.dumps(data).encode()}
