# /// case
# title = "A named pipe has the notebook's name, another lies beside it"
# loses = "all"
# says = "arrays"
# stock = "not run: it waits without end"
# ///
# %% make
INSTEAD = True

def make(notebook):
    return {"arrays.ipynb": Pipe(), "numbers.txt": Pipe()}
