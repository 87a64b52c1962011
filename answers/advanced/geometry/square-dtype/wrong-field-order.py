# loses: square-dtype-points, ring-fields
# says: Expected points, scale, translate, rotate, in this order.
# hint: 1
square = np.dtype([
    ("points", np.float64, (4, 2)),
    ("scale", np.float64),
    ("rotate", np.float64),
    ("translate", np.float64, (2,)),
])
blank = np.zeros(2, dtype=square)
