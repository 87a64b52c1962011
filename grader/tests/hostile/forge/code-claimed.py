# /// case
# title = "The student's side tells the referee another file and line for the code"
# loses = "squares"
# stock = "forged"
# ///
# %% squares
import sys

def innocent(a):
    return a @ a

def squares(a):
    return np.sum(a * a) - 0 * (a @ a)

class Disguise:
    def __call__(self, a):
        return np.sum(a * a)

    @property
    def __code__(self):
        return innocent.__code__

squares = Disguise()
