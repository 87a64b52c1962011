# /// case
# title = "Folders have the names of files of the assignment"
# loses = []
# says = "has the place of a file of the assignment, left out"
# ///
# %% make
def make(notebook):
    return {"numbers.txt/x.txt": b"x"}
