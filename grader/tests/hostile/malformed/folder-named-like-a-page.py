# /// case
# title = "Folders and files have the names of feedback pages"
# loses = []
# ///
# %% make
def make(notebook):
    return {"index.html/x.txt": b"x", "arrays.html/x.txt": b"x"}
