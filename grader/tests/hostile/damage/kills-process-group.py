# /// case
# title = "The process group and the session are killed by SIGTERM and SIGKILL"
# loses = []
# may_lose = "all"
# stock = "not run: the process group may be that of the tests"
# ///
# %% extra before double
import os
import signal
signal.signal(signal.SIGTERM, signal.SIG_IGN)
os.killpg(0, signal.SIGTERM)
os.killpg(0, signal.SIGKILL)
