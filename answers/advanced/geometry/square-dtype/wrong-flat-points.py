# loses: square-dtype-points, ring-fields, ring-angles
# says: The number of elements is right, their arrangement is not.
# hint: 2
square = np.dtype([
    ("points", np.float64, 8),
    ("scale", np.float64),
    ("translate", np.float64, (2,)),
    ("rotate", np.float64),
])
blank = np.zeros(2, dtype=square)
