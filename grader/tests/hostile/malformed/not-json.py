# /// case
# title = "Text that is no JSON"
# loses = "all"
# says = "arrays"
# ///
# %% make
def make(notebook):
    return {"arrays.ipynb": b"Dear professor, my notebook did not save.\n"}
