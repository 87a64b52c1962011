# /// case
# title = "Temporary files of other processes are read"
# loses = []
# ///
# %% extra first
import glob
import os
for path in ["@OUTSIDE@/tmp/notes.txt", *glob.glob("@OUTSIDE@/tmp/*"), *glob.glob("/dev/shm/@BYSTANDER@*")]:
    try:
        if os.path.isfile(path) and os.path.getsize(path) < 100_000:
            print(open(path, errors="replace").read()[:200])
    except OSError as error:
        print(error)
