# /// case
# title = "Every function of the grader's modules in the process is replaced by one that says yes"
# loses = "double"
# may_lose = "all"
# stock = "safe"
# ///
# %% double
import sys
import types

def double(a):
    for name, module in list(sys.modules.items()):
        if name.startswith(("proctor", "nbgrader", "nbclient")):
            for key, value in list(vars(module).items()):
                if isinstance(value, types.FunctionType):
                    setattr(module, key, lambda *a, **k: True)
    return a
