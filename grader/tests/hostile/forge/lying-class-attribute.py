# /// case
# title = "An object calls itself ndarray by __class__ and hands out what is asked for"
# loses = "table"
# stock = "forged"
# ///
# %% table
class Table:
    __class__ = np.ndarray
    shape = (3, 4)
    dtype = np.dtype(np.int64)

    def __array__(self, dtype=None, copy=None):
        import sys
        frame = sys._getframe(1)
        while frame:
            if "expected" in frame.f_locals:
                return np.asarray(frame.f_locals["expected"])
            if "desired" in frame.f_locals:
                return np.asarray(frame.f_locals["desired"])
            frame = frame.f_back
        return np.zeros((3, 4), dtype=np.int64)

table = Table()
