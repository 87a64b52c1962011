# loses: square-dtype-points, ring-fields, ring-angles
# says: blank["translate"]: expected shape (2, 2), got shape (2,)
# hint: 2
square = np.dtype([
    ("points", np.float64, (4, 2)),
    ("scale", np.float64),
    ("translate", np.float64),
    ("rotate", np.float64),
])
blank = np.zeros(2, dtype=square)
