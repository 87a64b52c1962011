# loses: ulps-between-powers, ulps-between-signs
# says: This measures in gaps of one of the two numbers
# hint: 1
def ulps_between(a, b):
    a, b = a.astype(np.float64), b.astype(np.float64)
    gap = np.spacing(np.abs(a).astype(np.float32)).astype(np.float64)
    return np.abs((a - b) / gap).astype(np.int64)
