# /// case
# title = "The parent process is killed"
# loses = []
# may_lose = "all"
# ///
# %% extra before double
import os
import signal
if os.getppid() > 1:
    os.kill(os.getppid(), signal.SIGKILL)
