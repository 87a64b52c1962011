# /// case
# title = "Saved in Latin-1: umlauts in comments are no UTF-8"
# loses = []
# says = "UTF-8"
# ///
# %% double
def double(a):
    # verdoppelt alles: ä ö ü
    return 2 * a
# %% make
def make(notebook):
    return {"arrays.ipynb": json.dumps(json.loads(notebook), ensure_ascii=False).encode("latin-1")}
