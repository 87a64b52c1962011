# loses: tolerances-relative, tolerances-together
# says: rtol alone does not forgive it
rtol = 0.0
atol = 1e-13
