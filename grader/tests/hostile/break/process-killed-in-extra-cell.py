# /// case
# title = "The process kills itself in an extra cell between right answers"
# loses = []
# stock = "loses honest work"
# ///
# %% extra before clip
import os
import signal

os.kill(os.getpid(), signal.SIGKILL)
