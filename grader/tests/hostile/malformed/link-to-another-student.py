# /// case
# title = "The notebook is a symbolic link to another student's work"
# loses = "all"
# says = "link"
# ///
# %% make
INSTEAD = True

def make(notebook):
    return {"arrays.ipynb": Link("../../000-honest/exam/arrays.ipynb")}
