# /// case
# title = "Extra imports under the usual names, the global seed set, options changed"
# loses = []
# ///
# %% extra first
import random
import os, sys, math, json, time, itertools, functools, collections
from math import *
import numpy as np
np.random.seed(0)
random.seed(0)
np.set_printoptions(precision=2, suppress=True)
