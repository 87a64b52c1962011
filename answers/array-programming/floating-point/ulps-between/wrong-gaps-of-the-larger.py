# loses: ulps-between-powers, ulps-between-signs
# says: This measures in gaps of one of the two numbers
# hint: 1
def ulps_between(a, b):
    gap = np.spacing(np.maximum(np.abs(a), np.abs(b))).astype(np.float64)
    return np.abs((a.astype(np.float64) - b) / gap).astype(np.int64)
