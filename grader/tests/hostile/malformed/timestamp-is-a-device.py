# /// case
# title = "timestamp.txt and another file are symbolic links to /dev/zero"
# loses = []
# says = ["timestamp.txt is a symbolic link", "extra is a link"]
# stock = "not run: it reads without end"
# ///
# %% make
def make(notebook):
    return {"timestamp.txt": Link("/dev/zero"), "extra": Link("/dev/zero")}
