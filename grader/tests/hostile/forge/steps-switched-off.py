# /// case
# title = "The function takes its own tracing away before it loops"
# loses = "squares"
# ///
# %% squares
import sys

def loop(a):
    total = 0.0
    for x in a:
        total += x * x
    return total

def squares(a):
    try:
        sys._getframe().f_trace = None
        before = sys.gettrace()
        sys.settrace(None)
    except Exception:
        pass
    try:
        return loop(a)
    finally:
        try:
            sys.settrace(before)
        except Exception:
            pass
