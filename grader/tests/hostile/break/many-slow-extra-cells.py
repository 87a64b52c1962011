# /// case
# title = "Extra cells that each take just less than the two seconds that were once left for each of them (40 times 1.9 s)"
# loses = []
# may_lose = ["total", "squares", "lean", "primes"]
# says = "not run"
# ///
# %% make
def make(notebook):
    data = json.loads(notebook)
    at = next(i for i, c in enumerate(data["cells"]) if c["metadata"].get("nbgrader", {}).get("grade_id") == "total")
    for i in range(40):
        data["cells"].insert(at, {"cell_type": "code", "execution_count": None, "id": f"c{i}", "metadata": {}, "outputs": [],
                             "source": "import time\ntime.sleep(1.9)"})
    return {"arrays.ipynb": json.dumps(data).encode()}
