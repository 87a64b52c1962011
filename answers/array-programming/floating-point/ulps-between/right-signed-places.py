def ulps_between(a, b):
    places = []
    for x in (a, b):
        size = np.abs(x).view(np.int32).astype(np.int64)
        places.append(np.where(x < 0, -size, size))
    return np.abs(places[0] - places[1])
