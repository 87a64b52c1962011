# loses: square-dtype-points, square-dtype-numbers, ring-fields, ring-angles
# says: This dtype is narrower
# hint: 1
square = np.dtype([
    ("points", "f4", (4, 2)),
    ("scale", "f4"),
    ("translate", "f4", 2),
    ("rotate", "f4"),
])
blank = np.zeros(2, dtype=square)
