# loses: nan-predictions-equality
# says: np.nan == np.nan: you predicted True. That is not what happens.
# hint: 2
zero_times_nan = np.nan
nan_equals_nan = True
inf_greater_than_nan = False
nan_minus_nan = np.nan
three_tenths = False
