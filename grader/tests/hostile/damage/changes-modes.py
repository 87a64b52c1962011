# /// case
# title = "Modes, times and owners of files outside are changed"
# loses = []
# ///
# %% extra first
import os
for name in ("@OUTSIDE@/private", "@OUTSIDE@/mine.txt", "@COURSE@/source", "@COURSE@/submitted"):
    for change in (lambda: os.chmod(name, 0o777), lambda: os.chown(name, 65534, 65534),
                   lambda: os.setxattr(name, "user.x", b"1")):
        try:
            change()
        except OSError as error:
            print(error)
