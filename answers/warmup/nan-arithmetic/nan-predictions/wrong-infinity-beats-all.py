# loses: nan-predictions-order
# says: NaN has no place on the number line
# hint: 2
zero_times_nan = np.nan
nan_equals_nan = False
inf_greater_than_nan = True
nan_minus_nan = np.nan
three_tenths = False
