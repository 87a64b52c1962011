# /// case
# title = "Twenty thousand Markdown cells"
# loses = []
# may_lose = "all"
# ///
# %% make
def make(notebook):
    data = json.loads(notebook)
    data["cells"] += [{"cell_type": "markdown", "id": f"m{i}", "metadata": {}, "source": f"{i}"} for i in range(20_000)]
    return {"arrays.ipynb": json.dumps(data).encode()}
