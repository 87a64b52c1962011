# /// case
# title = "A test cell was turned into Markdown, and one into raw text"
# loses = []
# says = ["double-test", "clip-test"]
# ///
# %% make
def make(notebook):
    data = json.loads(notebook)
    for cell in data["cells"]:
        name = cell["metadata"].get("nbgrader", {}).get("grade_id")
        if name in ("double-test", "clip-test"):
            cell["cell_type"] = "markdown" if name == "double-test" else "raw"
            cell.pop("outputs"), cell.pop("execution_count")
    return {"arrays.ipynb": json.dumps(data).encode()}
