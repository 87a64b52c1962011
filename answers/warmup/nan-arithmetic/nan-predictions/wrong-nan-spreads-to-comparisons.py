# loses: nan-predictions-equality, nan-predictions-order
# says: (The answer is a bool.)
# hint: 2
zero_times_nan = np.nan
nan_equals_nan = np.nan
inf_greater_than_nan = np.nan
nan_minus_nan = np.nan
three_tenths = False
