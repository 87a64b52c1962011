# /// case
# title = "A test cell stands twice: first a harmless one"
# loses = "double"
# ///
# %% double
def double(a):
    return a
# %% make
def make(notebook):
    data = json.loads(notebook)
    at = next(i for i, c in enumerate(data["cells"]) if c["metadata"].get("nbgrader", {}).get("grade_id") == "double-test")
    twin = json.loads(json.dumps(data["cells"][at]))
    twin["id"] = "twin"
    twin["source"] = "pass"
    data["cells"].insert(at, twin)
    return {"arrays.ipynb": json.dumps(data).encode()}
