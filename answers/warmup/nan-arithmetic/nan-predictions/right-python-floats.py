zero_times_nan = float("nan")
nan_equals_nan = False
inf_greater_than_nan = False
nan_minus_nan = float("nan")
three_tenths = False
