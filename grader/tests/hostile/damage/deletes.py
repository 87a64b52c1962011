# /// case
# title = "Files and folders outside are deleted and renamed"
# loses = []
# ///
# %% extra first
import os
import shutil
shutil.rmtree("@OUTSIDE@/private", ignore_errors=True)
shutil.rmtree("@COURSE@/release", ignore_errors=True)
for name in ("@OUTSIDE@/mine.txt", "@COURSE@/source/exam/numbers.txt"):
    try:
        os.rename(name, name + ".old")
        os.unlink(name + ".old")
    except OSError as error:
        print(error)
