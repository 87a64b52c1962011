# /// case
# title = "The class Running lies by its metaclass, its __call__ and its __getattr__"
# loses = "running"
# stock = "safe"
# ///
# %% running
class Meta(type):
    def __call__(cls, *args):
        return cls

    def __getattr__(cls, name):
        return cls

    def __eq__(cls, other):
        return True

    def __bool__(cls):
        return True

    __hash__ = type.__hash__

class Running(metaclass=Meta):
    pass
