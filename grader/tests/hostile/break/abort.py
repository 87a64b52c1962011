# /// case
# title = "abort() in a function, after Python's fault handler was turned on"
# loses = "running"
# stock = "loses honest work"
# ///
# %% running
import faulthandler
import os
faulthandler.enable()

class Running:
    n = 0

    def add(self, x):
        os.abort()
