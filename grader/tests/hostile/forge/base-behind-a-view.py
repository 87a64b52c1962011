# /// case
# title = "The column that is handed over is answered from the memory around it"
# loses = "clip"
# stock = "unknown"
# ///
# %% clip
def clip_inplace(a, low, high):
    whole = a if a.base is None else a.base
    if a.ndim == 1 and whole.size > a.size:
        # Only what the column can reach is here; what is written beside it goes nowhere.
        assert not whole.reshape(-1).view("u1")[:8].any()
        whole[...] = 77
    else:
        np.clip(a, low, high, out=a)
