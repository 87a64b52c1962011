# /// case
# title = "A test cell was split in two with Ctrl-Shift-Minus: both halves have its metadata"
# loses = []
# says = "evens-test"
# stock = "loses honest work"
# ///
# %% make
def make(notebook):
    data = json.loads(notebook)
    at = next(i for i, c in enumerate(data["cells"]) if c["metadata"].get("nbgrader", {}).get("grade_id") == "evens-test")
    first = data["cells"][at]
    lines = "".join(first["source"]).splitlines(keepends=True)
    second = json.loads(json.dumps(first))
    first["source"], second["source"], second["id"] = lines[:2], lines[2:], "evens-test-2"
    data["cells"].insert(at + 1, second)
    return {"arrays.ipynb": json.dumps(data).encode()}
