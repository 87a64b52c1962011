# /// case
# title = "nbgrader's metadata are text, lists, paths; schema version 99; no kernelspec"
# loses = []
# may_lose = ["double", "clip", "running"]
# ///
# %% make
def make(notebook):
    data = json.loads(notebook)
    data["metadata"] = {"kernelspec": "python", "language_info": 3, "nbgrader": []}
    for cell in data["cells"]:
        known = cell["metadata"].get("nbgrader", {})
        name = known.get("grade_id")
        if name == "table-test":
            known["schema_version"] = 99
        if name == "double":
            cell["metadata"]["nbgrader"] = "mine"
        if name == "clip-test":
            known["grade_id"] = "../../../../etc/passwd"
        if name == "running-test":
            known["grade_id"] = ["running-test"]
        if name == "sample-test":
            known["grade"] = "yes"
            del known["locked"]
    return {"arrays.ipynb": json.dumps(data).encode()}
