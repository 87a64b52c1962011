# /// case
# title = "Outputs of 30 MB and attachments of 10 MB are saved in the notebook"
# loses = []
# ///
# %% make
def make(notebook):
    data = json.loads(notebook)
    for cell in data["cells"]:
        if cell["metadata"].get("nbgrader", {}).get("grade_id") == "double":
            cell["outputs"] = [{"output_type": "stream", "name": "stdout", "text": "x" * 30_000_000}]
        if cell["metadata"].get("nbgrader", {}).get("grade_id") == "essay":
            cell["attachments"] = {"image.png": {"image/png": "A" * 10_000_000}}
    return {"arrays.ipynb": json.dumps(data).encode()}
