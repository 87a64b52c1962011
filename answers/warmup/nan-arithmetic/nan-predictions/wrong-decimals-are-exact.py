# loses: nan-predictions-rounding
# says: 0.3 == 3 * 0.1: you predicted True. That is not what happens.
# hint: 3
zero_times_nan = np.nan
nan_equals_nan = False
inf_greater_than_nan = False
nan_minus_nan = np.nan
three_tenths = True
