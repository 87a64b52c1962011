# loses: ulps-between-steps, ulps-between-powers, ulps-between-signs
# says: expected dtype int64, got dtype int32
# hint: 1
def ulps_between(a, b):
    bits = [np.where(x < 0, -np.abs(x).view(np.int32), np.abs(x).view(np.int32)) for x in (a, b)]
    return np.abs(bits[0] - bits[1])
