# loses: tolerances-relative, tolerances-absolute, tolerances-together
# says: rtol is too small
# says: atol is too small
# hint: 1
rtol = 0
atol = 0
