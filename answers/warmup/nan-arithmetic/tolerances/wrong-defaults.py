# loses: tolerances-relative, tolerances-absolute, tolerances-together
# says: rtol is too large
# says: atol is too large for short lengths
# hint: 1
rtol = 1e-5
atol = 1e-8
