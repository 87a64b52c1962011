# /// case
# title = "Files outside are overwritten, and new ones are written wherever it may go"
# loses = []
# ///
# %% extra first
import os
for name in ("@OUTSIDE@/mine.txt", "@COURSE@/nbgrader_config.py", "@COURSE@/source/exam/numbers.txt",
             "@COURSE@/release/exam/more.txt"):
    try:
        open(name, "a").write("# more\n")
    except OSError as error:
        print(error)
for folder in ("@OUTSIDE@", "@COURSE@", "@COURSE@/submitted", "/var/tmp", "/", "/etc", "/usr/local", "@HOME@"):
    try:
        open(os.path.join(folder, "@MARK@"), "w").close()
    except OSError as error:
        print(error)
