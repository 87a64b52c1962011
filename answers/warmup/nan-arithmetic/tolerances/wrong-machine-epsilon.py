# loses: tolerances-relative, tolerances-absolute, tolerances-together
# says: rtol is too small
# hint: 1
rtol = np.finfo(np.float64).eps
atol = np.finfo(np.float64).eps
