# /// case
# title = "A wrong dtype that carries the right one as metadata, and a structured one with titles"
# loses = ["table", "double"]
# stock = "safe"
# ///
# %% table
table = np.add.outer(np.arange(0, 30, 10), np.arange(4)).astype(np.dtype(np.int32, metadata={"name": "int64"}))
# %% double
def double(a):
    kind = np.dtype({"names": ["f"], "formats": [float], "titles": ["int64"]})
    return (2 * a).view(kind)
