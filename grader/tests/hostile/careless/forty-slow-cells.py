# /// case
# title = "Forty slow extra cells (here: forty times 0.05 s)"
# loses = []
# stock = "safe"
# ///
# %% make
def make(notebook):
    data = json.loads(notebook)
    for i in range(40):
        data["cells"].append({"cell_type": "code", "execution_count": None, "id": f"slow-{i}", "metadata": {},
                              "outputs": [], "source": "import time\ntime.sleep(0.05)"})
    return {"arrays.ipynb": json.dumps(data).encode()}
