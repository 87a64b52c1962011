# loses: tolerances-relative, tolerances-together
# says: rtol should be a number between 0 and 1
# hint: 1
rtol = "one part in 10**9"
atol = 1e-14
