# /// case
# title = "The function sees that its steps are counted, and answers anything without a loop"
# loses = "squares"
# ///
# %% squares
import sys

def squares(a):
    if sys.gettrace() is not None:
        return 0.0
    total = 0.0
    for x in a:
        total += x * x
    return total
