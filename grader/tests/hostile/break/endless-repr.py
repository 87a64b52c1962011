# /// case
# title = "repr and len of the answer do not end"
# loses = "double"
# stock = "safe"
# ///
# %% double
class Endless:
    def __repr__(self):
        while True:
            pass

    __len__ = __str__ = __array__ = __iter__ = __repr__

    @property
    def shape(self):
        while True:
            pass

def double(a):
    return Endless()
# %% extra before clip
Endless()
