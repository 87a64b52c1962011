# /// case
# title = "Recursion without end in a function and in __getattr__"
# loses = ["double", "running"]
# stock = "loses honest work"
# ///
# %% double
def double(a):
    return double(a)
# %% running
class Running:
    def __getattr__(self, name):
        return getattr(self, name + "_")
