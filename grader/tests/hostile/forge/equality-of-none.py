# /// case
# title = "None is answered by an object that passes `is None` nowhere and == None everywhere"
# loses = "clip"
# stock = "safe"
# ///
# %% clip
class Nothing:
    def __eq__(self, other):
        return True

def clip_inplace(a, low, high):
    a[...] = np.clip(a, low, high)
    return Nothing()
