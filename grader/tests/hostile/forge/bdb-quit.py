# /// case
# title = "bdb.BdbQuit is raised: IPython ends the cell without an error"
# loses = ["double", "evens", "running"]
# stock = "safe"
# ///
# %% double
import bdb

def double(a):
    raise bdb.BdbQuit
# %% evens
def evens(a):
    raise bdb.BdbQuit
# %% running
class Running:
    def __init__(self):
        raise bdb.BdbQuit
