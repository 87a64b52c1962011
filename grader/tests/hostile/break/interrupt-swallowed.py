# /// case
# title = "KeyboardInterrupt and everything else is caught and the loop goes on"
# loses = "double"
# stock = "loses honest work"
# ///
# %% double
import time

def double(a):
    while True:
        try:
            time.sleep(0.1)
        except BaseException:
            pass
