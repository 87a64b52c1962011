# /// case
# title = "An exception whose __str__, __repr__ and _render_traceback_ strike when it is shown"
# loses = ["double", "running"]
# stock = "safe"
# ///
# %% double
class Error(Exception):
    def strike(self, *args):
        import sys
        np.array_equal = np.allclose = lambda *a, **k: True
        for module in list(sys.modules.values()):
            if getattr(module, "__name__", "").startswith("proctor"):
                module.__dict__.clear()
        return ""

    __str__ = __repr__ = strike

    def _render_traceback_(self):
        self.strike()
        return []

    def __reduce__(self):
        return exec, ("open('@COURSE@/@MARK@', 'w').close()",)

def double(a):
    raise Error("no")
# %% running
class Running(dict):
    n = 2

    def add(self, x):
        pass

    def mean(self):
        raise Error
