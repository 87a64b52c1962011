# /// case
# title = "The student's side describes its object as of class ndarray, float, bool and int"
# loses = ["double", "table", "total"]
# stock = "forged"
# ///
# %% table
import sys

module = sys.modules.get("proctor.seats.examinee")

class Thing:
    shape = (3, 4)
    dtype = np.dtype(np.int64)

    def __eq__(self, other):
        return True

    def __bool__(self):
        return True

    def __array__(self, *a, **k):
        return np.zeros((3, 4), dtype=np.int64)

    def __sub__(self, other):
        return 0.0

    def __abs__(self):
        return 0.0

    def __float__(self):
        return 0.0

kinds = [["class", "numpy", "ndarray"], ["class", "builtins", "float"], ["class", "numpy", "float64"],
         ["class", "numpy", "bool"], ["class", "builtins", "int"], ["class", "builtins", "tuple"]]
if module is not None:
    real = module.Examinee._description

    def description(self, value):
        found = real(self, value)
        if isinstance(value, Thing):
            kinds.append(kinds.pop(0))
            found["class"] = kinds[0]
            found["kind"] = "object"
        return found

    module.Examinee._description = description

table = Thing()
# %% double
def double(a):
    return Thing()
# %% total
def read_total(path):
    return Thing()
