# /// case
# title = "An exception lies about its class in isinstance and in its metaclass"
# loses = "running"
# stock = "safe"
# ///
# %% running
class Meta(type):
    def __instancecheck__(cls, other):
        return True

    def __subclasscheck__(cls, other):
        return True

    def __eq__(cls, other):
        return True

    __hash__ = type.__hash__

    def mro(cls):
        return [*type.mro(cls)]

class Lie(Exception, metaclass=Meta):
    __class__ = ValueError

class Running:
    def __init__(self):
        self.n, self.sum = 0, 0

    def add(self, x):
        self.n, self.sum = self.n + 1, self.sum + x

    def mean(self):
        if not self.n:
            raise Lie
        return self.sum / self.n
