# /// case
# title = "A folder and a link have the names of the assignment's data files"
# loses = []
# may_lose = "total"
# ///
# %% make
def make(notebook):
    return {"numbers.txt": Folder(), "more.txt": Link("@HOME@/.ssh/id_rsa")}
