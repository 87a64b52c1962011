# /// case
# title = "A web page of the notebook, saved under its name"
# loses = "all"
# says = "arrays"
# ///
# %% make
def make(notebook):
    return {"arrays.ipynb": b"<!DOCTYPE html><html><head><title>arrays - JupyterLab</title></head></html>"}
