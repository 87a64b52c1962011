# /// case
# title = "Signal handlers are replaced, an alarm is set, signals are blocked"
# loses = []
# stock = "safe"
# ///
# %% extra first
import signal
for number in range(1, 65):
    try:
        signal.signal(number, signal.SIG_IGN)
    except (OSError, ValueError):
        pass
signal.pthread_sigmask(signal.SIG_BLOCK, range(1, 32))
# %% extra before running
import signal
signal.pthread_sigmask(signal.SIG_UNBLOCK, range(1, 32))
signal.signal(signal.SIGALRM, signal.SIG_DFL)
