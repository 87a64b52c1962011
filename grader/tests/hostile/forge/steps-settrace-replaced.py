# /// case
# title = "sys.settrace does nothing any more, so that a Python loop is not counted"
# loses = "squares"
# ///
# %% squares
import sys

sys.settrace = lambda *a: None

def squares(a):
    total = 0.0
    for x in a:
        total += x * x
    return total
