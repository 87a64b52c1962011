# /// case
# title = "np.seterr(all='raise') and warnings as errors"
# loses = []
# stock = "safe"
# ///
# %% extra first
import warnings
np.seterr(all="raise")
warnings.simplefilter("error")
