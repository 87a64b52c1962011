# loses: square-dtype-numbers, ring-fields, ring-angles
# says: blank["rotate"]: expected shape (2,), got shape (2, 1)
# hint: 3
square = np.dtype([
    ("points", np.float64, (4, 2)),
    ("scale", np.float64),
    ("translate", np.float64, (2,)),
    ("rotate", float, (1,)),
])
blank = np.zeros(2, dtype=square)
