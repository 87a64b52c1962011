# loses: nan-predictions-product
# says: But NaN is no number
# hint: 1
zero_times_nan = 0
nan_equals_nan = False
inf_greater_than_nan = False
nan_minus_nan = np.nan
three_tenths = False
