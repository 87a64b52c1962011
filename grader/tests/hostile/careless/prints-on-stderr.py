# /// case
# title = "Right functions print on stderr and stdout, log and warn"
# loses = []
# stock = "loses honest work"
# ///
# %% double
import logging
import sys
import warnings

def double(a):
    print("doubling", a, file=sys.stderr)
    print("still doubling")
    warnings.warn("this may take long")
    logging.warning("doubling %s", a)
    np.log(np.zeros(1))
    return a * 2
# %% sample
def sample(n, rng):
    print(n, "throws", file=sys.stderr)
    return rng.integers(1, 7, size=n)
