# /// case
# title = "The data file is changed for all who come after"
# loses = []
# ///
# %% extra last
import glob
import os
for name in ["numbers.txt", "more.txt", *glob.glob("@COURSE@/*/exam/*.txt"), *glob.glob("@COURSE@/submitted/*/exam/*.txt")]:
    try:
        os.chmod(name, 0o666)
        open(name, "w").write("0\n")
    except OSError as error:
        print(error)
