# /// case
# title = "Context variables, warnings filters and sys hooks are set to swallow errors"
# loses = "double"
# stock = "safe"
# ///
# %% double
import sys
import threading
import warnings

sys.excepthook = sys.unraisablehook = threading.excepthook = lambda *a: None
sys.displayhook = lambda *a: None
sys.setprofile(lambda *a: None)
warnings.showwarning = lambda *a, **k: None
sys.addaudithook(lambda event, args: None)

def double(a):
    return a
