# /// case
# title = "nbformat 3, as old editors save it: worksheets, input instead of source"
# loses = []
# says = "nbformat 3"
# ///
# %% make
def make(notebook):
    data = json.loads(notebook)
    for cell in data["cells"]:
        cell.pop("id", None)
        if cell["cell_type"] == "code":
            cell["input"] = cell.pop("source")
            cell["prompt_number"] = cell.pop("execution_count")
            cell["language"] = "python"
            cell["collapsed"] = False
    old = {"nbformat": 3, "nbformat_minor": 0, "metadata": {"name": "arrays"},
           "worksheets": [{"cells": data["cells"], "metadata": {}}]}
    return {"arrays.ipynb": json.dumps(old).encode()}
