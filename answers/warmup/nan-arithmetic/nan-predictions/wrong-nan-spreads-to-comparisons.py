# loses: nan-predictions-equality, nan-predictions-order
# says: (The answer is a bool.)
zero_times_nan = np.nan
nan_equals_nan = np.nan
inf_greater_than_nan = np.nan
nan_minus_nan = np.nan
three_tenths = False
