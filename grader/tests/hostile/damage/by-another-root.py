# /// case
# title = "Files are reached by /proc/1/root, /proc/PARENT/root and cwd, hard links and open_by_handle"
# loses = []
# ///
# %% extra first
import os
for root in ("/proc/1/root", "/proc/self/root", f"/proc/{os.getppid()}/root"):
    try:
        open(f"{root}@OUTSIDE@/mine.txt", "a").write("more")
        print(open(f"{root}@HOME@/.ssh/id_rsa").read())
    except OSError as error:
        print(error)
try:
    os.link("@OUTSIDE@/mine.txt", "linked")
    open("linked", "a").write("more")
except OSError as error:
    print(error)
