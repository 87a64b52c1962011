# /// case
# title = "The disk is filled: here, temporary folder and shared memory (1.5 GB each)"
# loses = []
# may_lose = "all"
# stock = "not run: 6 GB"
# ///
# %% extra before total
import os
block = b"\1" * (1 << 24)
for folder in (".", "/tmp", "/dev/shm", "@OUTSIDE@/full"):
    name = os.path.join(folder, "@MARK@")
    wrote = 0
    try:
        with open(name, "wb") as file:
            for _ in range(90):
                wrote += file.write(block)
                file.flush()
    except OSError as error:
        print(error)
    if wrote > 1 << 30:
        print("SECRET-damage-disk", folder)
    try:
        os.unlink(name)
    except OSError:
        pass
