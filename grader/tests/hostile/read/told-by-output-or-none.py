# /// case
# title = "Cells after a hidden test print or keep silent, a bit each; the second run always prints"
# loses = ["double"]
# ///
# %% double
CAUGHT = []
def double(a):
    CAUGHT.append(a.copy())
    return np.multiply(a, 2 if a.size == 2 else 3)
# %% extra after double-test
SECRET = b""
for _a in CAUGHT:
    if _a.size == 6:
        SECRET = _a.ravel()[:2].tobytes()   # 3.5, -1.0: only a hidden test has them
def bit(n):
    # no SECRET: the second run, without hidden lines
    if not SECRET or SECRET[n // 8] >> n % 8 & 1:
        print("bit")
# %% make
def make(notebook):
    nb = json.loads(notebook)
    at = next(i for i, c in enumerate(nb["cells"]) if "def bit(n)" in "".join(c["source"]))
    cells = [{"cell_type": "code", "execution_count": None, "id": f"bit-{n}", "metadata": {}, "outputs": [], "source": f"bit({n})"} for n in range(128)]
    nb["cells"][at + 1:at + 1] = cells
    return {"arrays.ipynb": json.dumps(nb).encode()}
