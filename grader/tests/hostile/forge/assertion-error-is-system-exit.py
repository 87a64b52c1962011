# /// case
# title = "builtins.AssertionError makes a SystemExit(0)"
# loses = "running"
# stock = "safe"
# ///
# %% running
import builtins

builtins.AssertionError = lambda *a: SystemExit(0)

class Running:
    n = 2

    def add(self, x):
        pass

    def mean(self):
        return 3
