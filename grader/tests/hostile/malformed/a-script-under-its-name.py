# /// case
# title = "A Python script exported from the notebook, saved under its name"
# loses = "all"
# says = "arrays"
# ///
# %% make
def make(notebook):
    cells = json.loads(notebook)["cells"]
    text = "\n\n".join("".join(c["source"]) for c in cells if c["cell_type"] == "code")
    return {"arrays.ipynb": text.encode()}
