# /// case
# title = "A copy whose base attribute and whose array interface claim the memory of the input"
# loses = "evens"
# stock = "safe"
# ///
# %% evens
class Claims(np.ndarray):
    @property
    def base(self):
        return self._of

    @property
    def __array_interface__(self):
        return {**np.asarray(self).__array_interface__, "data": self._of.__array_interface__["data"]}

def evens(a):
    got = a[::2].copy().view(Claims)
    got._of = a
    return got
