zero_times_nan = np.nan  # 0 * np.nan
nan_equals_nan = False  # np.nan == np.nan
inf_greater_than_nan = False  # np.inf > np.nan
nan_minus_nan = np.nan  # np.nan - np.nan
three_tenths = False  # 0.3 == 3 * 0.1
raise NotImplementedError()
