# loses: ulps-between-steps
# says: runs once per element
# hint: 3
def ulps_between(a, b):
    steps = np.zeros(a.shape, dtype=np.int64)
    for index in np.ndindex(a.shape):
        places = []
        for x in (a[index], b[index]):
            size = int(np.abs(x).view(np.int32))
            places.append(-size if x < 0 else size)
        steps[index] = abs(places[0] - places[1])
    return steps
