# /// case
# title = "Results are subclasses of str, tuple and list that equal everything"
# loses = ["total", "double", "table"]
# ///
# %% total
class Text(str):
    def __eq__(self, other):
        return True

    def __sub__(self, other):
        return self

    def __abs__(self):
        return 0

    __hash__ = str.__hash__

def read_total(path):
    return Text("150")
# %% double
class Numbers(list):
    shape = (2, 3)
    __class__ = np.ndarray

    def __eq__(self, other):
        return True

def double(a):
    return Numbers([2.0, 4.0])
# %% table
class Shape(tuple):
    def __eq__(self, other):
        return True

    __hash__ = tuple.__hash__

class Table(np.ndarray):
    shape = Shape((1,))

    def __eq__(self, other):
        return True

table = np.zeros((3, 4), dtype=np.int64).view(Table)
