# loses: tolerances-absolute, tolerances-together
# says: differ by more than one part in a million, and atol alone makes them close
# hint: 2
rtol = 1e-9
atol = 1e-8
