# loses: tolerances-together
# says: Demand C of step 4 is broken
# hint: 3
rtol = 1e-6  # one part in a million is a real difference
atol = 1e-14  # between 1e-15 and 1e-12
