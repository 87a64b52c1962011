# loses: nan-predictions-product, nan-predictions-difference
# says: (The answer is a float.)
zero_times_nan = "nan"
nan_equals_nan = False
inf_greater_than_nan = False
nan_minus_nan = "nan"
three_tenths = False
