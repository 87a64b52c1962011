# /// case
# title = "An exception that is only called ValueError is raised where ValueError is asked for"
# loses = "running"
# stock = "safe"
# ///
# %% running
Namesake = type("ValueError", (Exception,), {"__module__": "builtins", "__qualname__": "ValueError"})

class Running:
    def __init__(self):
        self.n, self.sum = 0, 0

    def add(self, x):
        self.n, self.sum = self.n + 1, self.sum + x

    def mean(self):
        if not self.n:
            raise Namesake("no numbers yet")
        return self.sum / self.n
