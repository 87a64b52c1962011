# /// case
# title = "The parent process is stopped, so that it waits for ever"
# loses = []
# may_lose = "all"
# stock = "not run: the class would wait for ever"
# ///
# %% extra before double
import os
import signal
if os.getppid() > 1:
    os.kill(os.getppid(), signal.SIGSTOP)
