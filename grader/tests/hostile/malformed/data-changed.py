# /// case
# title = "The data files are handed in as well, with other numbers: the released ones count"
# loses = []
# ///
# %% make
def make(notebook):
    return {"numbers.txt": b"1\n", "more.txt": b"garbage"}
