# /// case
# title = "Many cells, each within the limit of a cell, together too long (12 times 2 s)"
# loses = []
# may_lose = ["total", "squares", "lean", "primes"]
# stock = "safe"
# ///
# %% make
def make(notebook):
    data = json.loads(notebook)
    at = next(i for i, c in enumerate(data["cells"]) if c["metadata"].get("nbgrader", {}).get("grade_id") == "total")
    for i in range(12):
        data["cells"].insert(at, {"cell_type": "code", "execution_count": None, "id": f"c{i}", "metadata": {}, "outputs": [],
                             "source": "import time\ntime.sleep(2)"})
    return {"arrays.ipynb": json.dumps(data).encode()}
