# /// case
# title = "Values with _repr_mimebundle_, _ipython_display_ and __format__ that strike when a test shows them"
# loses = ["double", "table"]
# stock = "safe"
# ///
# %% double
def strike(*a, **k):
    np.array_equal = np.allclose = lambda *a, **k: True
    get_ipython().user_ns["same"] = lambda *a: True
    return "ok"

class Shown(np.ndarray):
    __repr__ = __str__ = __format__ = _repr_mimebundle_ = _ipython_display_ = strike
    _repr_html_ = strike

def double(a):
    return np.zeros(a.shape).view(Shown)
# %% table
table = np.zeros((3, 4), dtype=np.int64).view(Shown)
