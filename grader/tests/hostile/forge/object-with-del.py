# /// case
# title = "An object among the results strikes when it is thrown away"
# loses = "double"
# stock = "safe"
# ///
# %% double
class Bomb:
    def __del__(self):
        import numpy
        numpy.array_equal = numpy.allclose = lambda *a, **k: True
        try:
            get_ipython().user_ns["result"] = get_ipython().user_ns["expected"]
        except Exception:
            pass

def double(a):
    Bomb()
    got = np.empty(a.shape, dtype=object)
    got[...] = Bomb()
    del got
    return np.array([2.0, 4.0])
