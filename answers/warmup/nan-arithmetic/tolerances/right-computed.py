# way: With the geometric mean of the bounds: halfway on a scale of powers of ten, computed from what the text demands.
rounding, smallest_difference, shortest = 1e-12, 1e-6, 1e-6
rtol = (rounding * smallest_difference) ** 0.5
atol = (1e-15 * smallest_difference * shortest) ** 0.5
