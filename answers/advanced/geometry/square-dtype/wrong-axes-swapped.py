# loses: square-dtype-points, ring-fields, ring-angles
# says: blank["points"]: expected shape (2, 4, 2), got shape (2, 2, 4)
# hint: 2
square = np.dtype([
    ("points", np.float64, (2, 4)),
    ("scale", np.float64),
    ("translate", np.float64, (2,)),
    ("rotate", np.float64),
])
blank = np.zeros(2, dtype=square)
