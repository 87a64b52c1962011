# /// case
# title = "The function rewrites the file before the test reads it, and replaces it by a link"
# loses = "total"
# stock = "forged"
# ///
# %% total
import os

def read_total(path):
    if path == "numbers.txt":
        for name in ("more.txt",):
            os.unlink(name)
            open("other.txt", "w").write("0\n")
            os.symlink("other.txt", name)
        return 150
    return 0
