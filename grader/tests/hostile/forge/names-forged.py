# /// case
# title = "The list of names and their values are forged: expected, same, np, check, assert helpers"
# loses = ["double", "evens", "table"]
# may_lose = "all"
# stock = "safe"
# ///
# %% table
expected = np.zeros((3, 4), dtype=np.int64)
table = expected.copy()
# %% double
import sys

class Any(dict):
    def __contains__(self, key):
        return True

def yes(*a, **k):
    return True

same = yes
module = sys.modules.get("proctor.seats.examinee")
if module is not None:
    module.Examinee._list_names = lambda self, *a: [
        "np", "check", "same", "expected", "given", "abs", "len", "isinstance", "AssertionError",
        "__builtins__", "__build_class__", "__import__", "__name__", "TOLERANCE", "numbers", "more"]
__builtins__ = {"abs": yes, "len": yes, "isinstance": yes}
__name__ = "forged"

def double(a):
    return np.zeros(a.shape)
# %% evens
def evens(a):
    return a[::2].copy()
