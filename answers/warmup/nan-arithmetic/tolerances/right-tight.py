rtol = 2e-12  # twice the rounding
atol = 2e-15  # twice the rounding at zero
