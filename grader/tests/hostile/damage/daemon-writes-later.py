# /// case
# title = "A daemon is left behind that writes when the student's process is gone"
# loses = []
# ///
# %% extra first
import os
import time
if os.fork() == 0:
    os.setsid()
    if os.fork() == 0:
        for fd in range(0, 256):
            try:
                os.close(fd)
            except OSError:
                pass
        for _ in range(60):
            time.sleep(1)
            for folder in ("@COURSE@", "@OUTSIDE@", "/tmp"):
                try:
                    open(f"{folder}/@MARK@", "a").close()
                except OSError:
                    pass
    os._exit(0)
