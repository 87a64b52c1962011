# loses: ulps-between-steps, ulps-between-powers, ulps-between-signs
# says: The number of steps is never negative
# hint: 1
def ulps_between(a, b):
    places = []
    for x in (a, b):
        size = np.abs(x).view(np.int32).astype(np.int64)
        places.append(np.where(x < 0, -size, size))
    return places[0] - places[1]
