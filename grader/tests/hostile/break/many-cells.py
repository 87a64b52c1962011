# /// case
# title = "Twenty thousand extra cells"
# loses = []
# may_lose = "all"
# stock = "not run: 20,000 cells"
# says = "cells"
# ///
# %% make
def make(notebook):
    data = json.loads(notebook)
    for i in range(20_000):
        data["cells"].append({"cell_type": "code", "execution_count": None, "id": f"c{i}", "metadata": {}, "outputs": [], "source": f"x = {i}"})
    return {"arrays.ipynb": json.dumps(data).encode()}
