# loses: tolerances-together
# says: There, atol + rtol * b is too large
# hint: 3
rtol = 9e-7
atol = 9e-13
