# /// case
# title = "The points were changed to nothing, to text, to less than nothing, to NaN"
# loses = []
# ///
# %% make
def make(notebook):
    data = json.loads(notebook)
    wrong = [*[7] * 9, 0, "many", -5, float("nan"), None, [2], 1e308, 2, 2, {}]
    for cell in data["cells"]:
        known = cell["metadata"].get("nbgrader", {})
        if "points" in known:
            known["points"] = wrong.pop()
    return {"arrays.ipynb": json.dumps(data).encode()}
