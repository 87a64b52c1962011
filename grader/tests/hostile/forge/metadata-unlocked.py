# /// case
# title = "The test cell is unlocked, made a solution cell, and its text is replaced by pass"
# loses = ["double", "evens"]
# stock = "loses honest work"
# ///
# %% double
def double(a):
    return a
# %% evens
def evens(a):
    return 0
# %% make
def make(notebook):
    data = json.loads(notebook)
    for cell in data["cells"]:
        known = cell["metadata"].get("nbgrader", {})
        if known.get("grade_id") in ("double-test", "evens-test"):
            known["locked"] = False
            known["solution"] = known["grade_id"] == "evens-test"
            cell["source"] = "pass"
    return {"arrays.ipynb": json.dumps(data).encode()}
