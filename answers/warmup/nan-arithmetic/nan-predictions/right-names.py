zero_times_nan = np.nan
nan_equals_nan = False
inf_greater_than_nan = False
nan_minus_nan = np.nan
three_tenths = False
