# /// case
# title = "The student's own timestamp.txt says that the work was handed in years ago"
# loses = []
# says = "timestamp.txt says 2019-01-01 10:00 UTC, but the newest file is of"
# ///
# %% make
def make(notebook):
    return {"timestamp.txt": b"2019-01-01 10:00:00 UTC"}
