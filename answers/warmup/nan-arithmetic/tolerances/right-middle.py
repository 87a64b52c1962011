rtol = 1e-9  # between 1e-12 and 1e-6
atol = 1e-14  # between 1e-15 and 1e-12
