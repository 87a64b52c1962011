# /// case
# title = "A float that equals every number, a bool-like that is always true, an int that is any count"
# loses = ["running", "total"]
# stock = "forged"
# ///
# %% running
class Any(float):
    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return False

    __hash__ = float.__hash__

class Count(int):
    def __eq__(self, other):
        return True

    __hash__ = int.__hash__

class Running:
    n = Count(0)

    def add(self, x):
        self.x = x

    def mean(self):
        if not hasattr(self, "x"):
            raise ValueError
        return Any(0)
# %% total
class Zero(float):
    def __sub__(self, other):
        return Zero(0)

    def __abs__(self):
        return 0.0

    def __eq__(self, other):
        return True

def read_total(path):
    return Zero(1)
