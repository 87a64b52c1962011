# /// case
# title = "A solution cell was turned into Markdown, the essay into code"
# loses = []
# may_lose = "double"
# says = "double"
# ///
# %% make
def make(notebook):
    data = json.loads(notebook)
    for cell in data["cells"]:
        name = cell["metadata"].get("nbgrader", {}).get("grade_id")
        if name == "double":
            cell["cell_type"] = "markdown"
            cell.pop("outputs"), cell.pop("execution_count")
        if name == "essay":
            cell["cell_type"] = "code"
            cell.update(outputs=[], execution_count=None)
    return {"arrays.ipynb": json.dumps(data).encode()}
