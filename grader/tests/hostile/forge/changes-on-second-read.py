# /// case
# title = "What the function returns is another array each time that it is looked at"
# loses = "double"
# stock = "safe"
# ///
# %% double
class Shifty(np.ndarray):
    reads = 0

    @property
    def shape(self):
        Shifty.reads += 1
        return (2, 3)

    def __array_finalize__(self, obj):
        import sys
        frame = sys._getframe()
        while frame:
            expected = frame.f_globals.get("expected")
            if isinstance(expected, np.ndarray) and expected.size == np.ndarray.size.__get__(self):
                np.copyto(self.view(np.ndarray), expected)
                break
            frame = frame.f_back

def double(a):
    return np.array([2.0, 4.0]) if a.size == 2 else np.zeros(6).view(Shifty)
