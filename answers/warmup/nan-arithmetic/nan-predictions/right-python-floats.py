# way: With `float("nan")`: the same not-a-number without NumPy, because `np.nan` is an ordinary Python float.
zero_times_nan = float("nan")
nan_equals_nan = False
inf_greater_than_nan = False
nan_minus_nan = float("nan")
three_tenths = False
