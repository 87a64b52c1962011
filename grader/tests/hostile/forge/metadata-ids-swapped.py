# /// case
# title = "The grade ids of two tests are swapped, so that the passing one counts for the other"
# loses = "double"
# stock = "safe"
# ///
# %% double
def double(a):
    return a
# %% make
def make(notebook):
    data = json.loads(notebook)
    swap = {"double-test": "table-test", "table-test": "double-test"}
    for cell in data["cells"]:
        known = cell["metadata"].get("nbgrader", {})
        if known.get("grade_id") in swap:
            known["grade_id"] = swap[known["grade_id"]]
    return {"arrays.ipynb": json.dumps(data).encode()}
