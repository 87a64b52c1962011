# loses: tolerances-relative, tolerances-absolute, tolerances-together
# says: rtol is too small
rtol = np.finfo(np.float64).eps
atol = np.finfo(np.float64).eps
