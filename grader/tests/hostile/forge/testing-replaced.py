# /// case
# title = "np.testing's functions do nothing"
# loses = ["clip", "table"]
# ///
# %% table
table = np.zeros((3, 4), dtype=np.int64)
for name in list(vars(np.testing)):
    if name.startswith("assert"):
        setattr(np.testing, name, lambda *a, **k: None)
# %% clip
def clip_inplace(a, low, high):
    return None
