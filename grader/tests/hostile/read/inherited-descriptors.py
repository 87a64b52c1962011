# /// case
# title = "What is open in the process already is read: descriptors of the grader"
# loses = []
# ///
# %% extra first
import os
for fd in range(3, 256):
    try:
        name = os.readlink(f"/proc/self/fd/{fd}")
        if "gradebook" in name or "source" in name or name.endswith(".ipynb"):
            print(name, "SECRET-read-descriptor")
        if os.path.isfile(name) and not name.startswith(("/usr", "/proc")):
            print(os.pread(fd, 4000, 0))
    except OSError:
        pass
