# loses: square-dtype-points, square-dtype-numbers, ring-fields, ring-angles
# says: The fields of `square` are ('points', 'scale', 'translation', 'rotation')
# hint: 1
square = np.dtype([
    ("points", np.float64, (4, 2)),
    ("scale", np.float64),
    ("translation", np.float64, (2,)),
    ("rotation", np.float64),
])
blank = np.zeros(2, dtype=square)
