# /// case
# title = "The notebook has the student's name in it and capital letters"
# loses = []
# may_lose = "all"
# says = "Arrays"
# ///
# %% make
INSTEAD = True

def make(notebook):
    return {"Arrays-Ada_Lovelace-final.ipynb": notebook}
