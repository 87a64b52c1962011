# /// case
# title = "The gradebook is read: hidden tests, names, others' scores"
# loses = []
# ///
# %% extra first
import os
for path in ("@COURSE@/gradebook.db", f"/proc/{os.getppid()}/cwd/gradebook.db"):
    try:
        data = open(path, "rb").read()
        print(data.decode("latin-1"))
        print("SECRET-read-gradebook" if data else "")
    except OSError as error:
        print(error)
