# loses: tolerances-absolute, tolerances-together
# says: `atol` has no value yet
rtol = 1e-9
atol = ...
