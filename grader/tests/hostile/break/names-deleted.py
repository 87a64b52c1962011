# /// case
# title = "get_ipython, In, Out, the builtins and the modules are deleted"
# loses = []
# may_lose = ["running", "sample", "total", "squares", "lean", "primes"]
# stock = "loses honest work"
# ///
# %% extra before running
import builtins
import sys
del get_ipython
del In, Out
for name in ("print", "__build_class__", "repr"):
    delattr(builtins, name)
# %% extra before total
for name in list(sys.modules):
    if not name.startswith("numpy"):
        del sys.modules[name]
