# /// case
# title = "A process that is not the student's is looked for in /proc and killed"
# loses = []
# ///
# %% extra first
import os
import signal
for pid in filter(str.isdigit, os.listdir("/proc")):
    try:
        if b"@BYSTANDER@" in open(f"/proc/{pid}/cmdline", "rb").read():
            print("SECRET-saw-bystander")
            os.kill(int(pid), signal.SIGKILL)
    except OSError:
        pass
