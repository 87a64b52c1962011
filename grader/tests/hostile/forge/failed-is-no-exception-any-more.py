# /// case
# title = "check.Failed and check._fail are replaced by something harmless"
# loses = "evens"
# stock = "forged"
# ///
# %% evens
check._fail = lambda *a, **k: None
check.Failed = lambda *a: StopIteration()
check.true = print

def evens(a):
    return a[:3].copy()
