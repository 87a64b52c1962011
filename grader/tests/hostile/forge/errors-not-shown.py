# /// case
# title = "showtraceback, set_custom_exc and the display of errors do nothing"
# loses = "double"
# stock = "safe"
# ///
# %% double
shell = get_ipython()
shell.showtraceback = lambda *a, **k: None
type(shell).showtraceback = lambda *a, **k: None
type(shell)._showtraceback = lambda *a, **k: None
shell.set_custom_exc((Exception,), lambda *a, **k: None)

def double(a):
    return a
