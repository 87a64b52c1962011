# /// case
# title = "Widget state, comm metadata and a table of contents in the notebook's metadata"
# loses = []
# ///
# %% make
def make(notebook):
    data = json.loads(notebook)
    data["metadata"]["widgets"] = {"application/vnd.jupyter.widget-state+json": {"state": {f"m{i}": {} for i in range(1000)}, "version_major": 2}}
    data["metadata"]["toc"] = {"base_numbering": 1}
    data["metadata"]["celltoolbar"] = "Create Assignment"
    return {"arrays.ipynb": json.dumps(data).encode()}
