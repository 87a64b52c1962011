# /// case
# title = "timestamp.txt is a named pipe"
# loses = []
# says = "timestamp.txt is a pipe"
# stock = "not run: it waits without end"
# ///
# %% make
def make(notebook):
    return {"timestamp.txt": Pipe()}
