# /// case
# title = "advanced_numpy.check does nothing any more"
# loses = "evens"
# stock = "forged"
# ///
# %% evens
for name in check.__all__:
    if name not in ("call", "Failed", "NotAttempted"):
        setattr(check, name, lambda *a, **k: None)

def evens(a):
    return np.array(a)
