# /// case
# title = "The user namespace hands out right answers when tests look names up"
# loses = "double"
# may_lose = "all"
# ///
# %% double
import builtins

class Sly(dict):
    def __missing__(self, key):
        return lambda *a, **k: True

    def __getitem__(self, key):
        if key == "result":
            return dict.__getitem__(self, "expected")
        return dict.__getitem__(self, key)

shell = get_ipython()
try:
    shell.user_ns = Sly(shell.user_ns)
    shell.user_global_ns = shell.user_ns
except Exception:
    pass

def double(a):
    return np.array([2.0, 4.0])
