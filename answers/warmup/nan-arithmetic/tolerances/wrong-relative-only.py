# loses: tolerances-absolute, tolerances-together
# says: Next to b = 0, only atol can forgive
# hint: 2
rtol = 1e-9
atol = 0.0
