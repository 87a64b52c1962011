# /// case
# title = "Last year's release: other wording of tests, other points, old metadata"
# loses = []
# stock = "loses honest work, class stops"
# ///
# %% make
def make(notebook):
    data = json.loads(notebook)
    data["nbformat_minor"] = 4
    for cell in data["cells"]:
        cell.pop("id", None)
        known = cell["metadata"].get("nbgrader")
        if not known:
            continue
        known["schema_version"] = 1
        known.pop("task")
        if known["grade"] and known["locked"]:
            known["points"] = 5
            cell["source"] = "assert True  # last year"
        if known["grade"] or known["solution"]:
            known["checksum"] = "0123456789abcdef0123456789abcdef"
    return {"arrays.ipynb": json.dumps(data).encode()}
