# loses: nan-predictions-difference
# says: x - x is 0 when x is a finite number
# hint: 1
zero_times_nan = np.nan
nan_equals_nan = False
inf_greater_than_nan = False
nan_minus_nan = 0.0
three_tenths = False
