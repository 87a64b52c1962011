# loses: ulps-between-signs
# says: The two zeros are the same place
# hint: 2
def ulps_between(a, b):
    return np.abs(a.view(np.int32).astype(np.int64) - b.view(np.int32).astype(np.int64))
