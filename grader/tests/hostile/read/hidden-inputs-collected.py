# /// case
# title = "The function keeps the inputs of hidden tests and shows them later (may be: they were passed in); it must not see `expected`"
# loses = []
# ///
# %% double
kept = []

def double(a):
    import sys
    frame = sys._getframe(1)
    while frame:
        if "expected" in frame.f_globals or "expected" in frame.f_locals:
            kept.append("SECRET-read-expected")
        frame = frame.f_back
    return 2 * a
# %% extra last
print(kept)
print("expected" in globals() and "SECRET-read-expected", "given" in globals() and "SECRET-read-given")
