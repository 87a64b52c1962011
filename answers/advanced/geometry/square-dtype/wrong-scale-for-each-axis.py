# loses: square-dtype-numbers, ring-fields
# says: blank["scale"]: expected shape (2,), got shape (2, 2)
# hint: 3
square = np.dtype([
    ("points", np.float64, (4, 2)),
    ("scale", np.float64, 2),
    ("translate", np.float64, (2,)),
    ("rotate", np.float64),
])
blank = np.zeros(2, dtype=square)
