# /// case
# title = "sys.settrace jumps over the assertions that would fail"
# loses = "double"
# stock = "safe"
# ///
# %% double
import sys

def double(a):
    frame = sys._getframe(1)
    last = max(n for _, _, n in frame.f_code.co_lines() if n)

    def skip(f, event, arg):
        if event == "line" and f is frame:
            try:
                f.f_lineno = last
            except ValueError:
                pass
        return skip

    sys.settrace(skip)
    frame.f_trace = skip
    return np.array([2.0, 4.0])
