# loses: ulps-between-steps, ulps-between-powers, ulps-between-signs
# says: expected
def ulps_between(a, b):
    places = []
    for x in (a.astype(np.float64), b.astype(np.float64)):
        size = np.abs(x).view(np.int64)
        places.append(np.where(x < 0, -size, size))
    return np.abs(places[0] - places[1])
