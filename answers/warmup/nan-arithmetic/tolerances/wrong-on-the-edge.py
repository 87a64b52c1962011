# loses: tolerances-together
# says: There, atol + rtol * b is too large
rtol = 9e-7
atol = 9e-13
