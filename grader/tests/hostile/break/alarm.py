# /// case
# title = "An alarm kills the process some time later"
# loses = []
# may_lose = "all"
# stock = "safe"
# ///
# %% extra first
import signal
signal.signal(signal.SIGALRM, signal.SIG_DFL)
signal.setitimer(signal.ITIMER_REAL, 0.05)
