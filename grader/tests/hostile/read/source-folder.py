# /// case
# title = "The instructor's version is looked for in source/"
# loses = []
# ///
# %% extra first
import glob
import os
for path in [*glob.glob("@COURSE@/source/*/*.ipynb"), *glob.glob(f"/proc/{os.getppid()}/cwd/source/*/*.ipynb")]:
    try:
        print(open(path).read())
    except OSError as error:
        print(error)
