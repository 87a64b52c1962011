square = np.dtype([
    ("points", np.float64, (4, 2)),
    ("scale", "d", ()),
    ("translate", np.float64, (2,)),
    ("rotate", "d", ()),
])
blank = np.zeros(2, dtype=square)
