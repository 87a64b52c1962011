# /// case
# title = "A file is 200 folders deep, another has a path of 2,000 characters"
# loses = []
# says = ["folders deep; hand it in nearer to the top", "too long a path"]
# ///
# %% make
def make(notebook):
    return {"d/" * 200 + "x.txt": b"x", ("n" * 250 + "/") * 8 + "x.txt": b"x"}
