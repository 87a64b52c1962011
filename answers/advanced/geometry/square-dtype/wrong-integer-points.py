# loses: square-dtype-points, ring-fields
# says: blank["points"]: expected dtype float64, got dtype int64
# hint: 1
square = np.dtype([
    ("points", int, (4, 2)),
    ("scale", np.float64),
    ("translate", np.float64, (2,)),
    ("rotate", np.float64),
])
blank = np.zeros(2, dtype=square)
