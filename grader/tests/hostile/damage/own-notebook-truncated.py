# /// case
# title = "The notebook truncates and replaces its own file"
# loses = []
# ///
# %% extra first
import glob
for name in [*glob.glob("*.ipynb"), "@COURSE@/submitted/@STUDENT@/exam/arrays.ipynb"]:
    try:
        open(name, "w").write("{}")
    except OSError as error:
        print(error)
