# /// case
# title = "The notebook says that its language is R and its kernel ir"
# loses = []
# ///
# %% make
def make(notebook):
    data = json.loads(notebook)
    data["metadata"]["kernelspec"] = {"display_name": "R", "language": "R", "name": "ir"}
    data["metadata"]["language_info"] = {"name": "R"}
    return {"arrays.ipynb": json.dumps(data).encode()}
