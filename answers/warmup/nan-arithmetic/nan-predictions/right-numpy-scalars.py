# way: With NumPy's own scalars: a float64 can be NaN, and a comparison of two of them gives a `np.bool`.
unknown = np.float64("nan")
no = np.bool_(False)
zero_times_nan, nan_minus_nan = unknown, -unknown
nan_equals_nan = inf_greater_than_nan = three_tenths = no
