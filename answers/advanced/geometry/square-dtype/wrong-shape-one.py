# loses: square-dtype-numbers, ring-fields, ring-angles
# says: A field for one number has no shape of its own
# hint: 3
square = np.dtype([
    ("points", np.float64, (4, 2)),
    ("scale", float, 1),
    ("translate", np.float64, (2,)),
    ("rotate", float, 1),
])
blank = np.zeros(2, dtype=square)
