# loses: ulps-between-signs
# says: The patterns of negative numbers
# hint: 2
def ulps_between(a, b):
    sizes = [np.abs(x).view(np.int32).astype(np.int64) for x in (a, b)]
    return np.abs(sizes[0] - sizes[1])
