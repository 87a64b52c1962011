# /// case
# title = "A function with an argument that calls back into the test: the array's class is changed"
# loses = "clip"
# stock = "safe"
# ///
# %% clip
class Agrees(np.ndarray):
    def __eq__(self, other):
        return np.ones(self.shape, bool)

    def __array_function__(self, *args):
        return True

    def __array_ufunc__(self, *args, **kwargs):
        return np.ones(1, bool)

def clip_inplace(a, low, high):
    import gc
    try:
        a.__class__ = Agrees
    except TypeError:
        pass
    for referrer in gc.get_referrers(a):
        if isinstance(referrer, dict):
            for key, value in list(referrer.items()):
                if value is a:
                    referrer[key] = np.zeros(a.shape).view(Agrees)
