# /// case
# title = "Text cells that take hours to format: TeX without an end, and millions of brackets"
# loses = []
# ///
# %% make
def make(notebook):
    written = json.loads(notebook)
    for number, text in enumerate(("$\\begin{a}" * 50_000, "[" * 1_000_000 + "*_" * 1_000_000)):
        written["cells"].append({"cell_type": "markdown", "id": f"long-{number}", "metadata": {}, "source": text})
    return {"arrays.ipynb": json.dumps(written).encode()}
