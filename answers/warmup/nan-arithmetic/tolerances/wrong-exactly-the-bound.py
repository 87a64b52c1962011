# loses: tolerances-together
# says: Demand A of step 4 is broken
rtol = 1e-12  # one part in 10**12 is forgiven
atol = 1e-15  # so is this at zero
