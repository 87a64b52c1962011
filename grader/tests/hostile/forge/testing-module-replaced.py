# /// case
# title = "numpy.testing is replaced by a mock in np and in sys.modules"
# loses = "clip"
# ///
# %% clip
import sys
from unittest.mock import MagicMock

np.testing = sys.modules["numpy.testing"] = MagicMock()

def clip_inplace(a, low, high):
    pass
