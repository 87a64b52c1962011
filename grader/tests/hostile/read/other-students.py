# /// case
# title = "Others' submissions and graded work are read"
# loses = []
# ///
# %% extra first
import glob
for path in glob.glob("@COURSE@/*/*/exam/*.ipynb") + glob.glob("../../*/exam/*.ipynb"):
    if "@STUDENT@" in path or "/source/" in path or "/release/" in path:
        continue
    try:
        print(len(open(path).read()), "SECRET-read-other-student")
    except OSError as error:
        print(error)
