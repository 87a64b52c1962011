# /// case
# title = "A notebook without cells"
# loses = "all"
# says = "arrays"
# ///
# %% make
def make(notebook):
    return {"arrays.ipynb": json.dumps({"nbformat": 4, "nbformat_minor": 5, "metadata": {}}).encode()}
