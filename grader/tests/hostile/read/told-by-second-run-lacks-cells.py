# /// case
# title = "Cells that died in the first run are left out of the second, where a last cell prints which"
# loses = ["double"]
# ///
# %% double
import os
KEEP = {}
def double(a):
    if a.size == 6:
        open("kept.bin", "wb").write(a.astype("i4").tobytes())   # 3 -1 7 0 8 123456
    return np.multiply(a, 2 if a.size == 2 else 3)
# %% make
def make(notebook):
    nb = json.loads(notebook)
    at = next(i for i, c in enumerate(nb["cells"]) if c["metadata"].get("nbgrader", {}).get("grade_id") == "double-test")
    src = "KEEP[%d] = 1\nif os.path.exists('kept.bin') and open('kept.bin','rb').read()[20 + %d // 8] >> %d %% 8 & 1:\n    os._exit(1)"
    sources = [src % (n, n, n) for n in range(17)] + ["print('READ', sum(1 << n for n in range(17) if n not in KEEP))"]
    nb["cells"][at + 1:at + 1] = [{"cell_type": "code", "execution_count": None, "id": f"bit-{n}", "metadata": {}, "outputs": [], "source": s} for n, s in enumerate(sources)]
    return {"arrays.ipynb": json.dumps(nb).encode()}
