# loses: nan-predictions-product, nan-predictions-difference, nan-predictions-rounding
# says: `zero_times_nan` has no value yet
# says: `three_tenths` has no value yet
zero_times_nan = ...  # 0 * np.nan
nan_equals_nan = False  # np.nan == np.nan
inf_greater_than_nan = False  # np.inf > np.nan
nan_minus_nan = ...  # np.nan - np.nan
three_tenths = ...  # 0.3 == 3 * 0.1
raise NotImplementedError()
