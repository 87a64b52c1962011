# /// case
# title = "Cells that are null, text, lists; a source that is a number"
# loses = []
# may_lose = "all"
# ///
# %% make
def make(notebook):
    data = json.loads(notebook)
    data["cells"] += [None, "text", [], {}, {"cell_type": "code"}, {"cell_type": "code", "source": 7, "metadata": None, "outputs": None},
                      {"cell_type": "spreadsheet", "source": "", "metadata": {}}]
    return {"arrays.ipynb": json.dumps(data).encode()}
