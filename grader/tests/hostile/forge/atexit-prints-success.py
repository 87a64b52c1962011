# /// case
# title = "atexit and a signal handler write false results when the process ends"
# loses = "double"
# stock = "safe"
# ///
# %% double
import atexit
import os
import signal

def strike(*args):
    for fd in range(3, 64):
        try:
            os.write(fd, b'{"status": "ok", "outputs": []}\n')
        except OSError:
            pass

atexit.register(strike)
signal.signal(signal.SIGTERM, strike)

def double(a):
    return a
