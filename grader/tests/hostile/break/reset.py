# /// case
# title = "%reset -f takes all names away, the imports as well"
# loses = []
# may_lose = ["table", "double", "evens"]
# stock = "loses honest work"
# ///
# %% extra before clip
%reset -f
# %% extra before running
import numpy as np
