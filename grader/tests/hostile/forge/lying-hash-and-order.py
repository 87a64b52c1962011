# /// case
# title = "Numbers that are what the comparison needs: reflected operators, hash and order"
# loses = ["running", "total"]
# stock = "forged"
# ///
# %% running
class Chameleon:
    def __eq__(self, other):
        self.value = other
        return True

    def __hash__(self):
        return 3

    def __index__(self):
        return 3

    def __float__(self):
        return getattr(self, "value", 3.0)

    __lt__ = __gt__ = __le__ = __ge__ = lambda self, other: True

class Running:
    def __init__(self):
        self.n = Chameleon()

    def add(self, x):
        self.some = True

    def mean(self):
        if not hasattr(self, "some"):
            raise ValueError
        return Chameleon()
# %% total
class Small(Chameleon):
    def __sub__(self, other):
        return self

    __rsub__ = __abs__ = __sub__
    __abs__ = lambda self: self

def read_total(path):
    return Small()
