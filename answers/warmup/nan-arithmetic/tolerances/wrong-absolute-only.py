# loses: tolerances-relative, tolerances-together
# says: rtol alone does not forgive it
# hint: 1
rtol = 0.0
atol = 1e-13
