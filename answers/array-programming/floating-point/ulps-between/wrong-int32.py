# loses: ulps-between-signs
# says: Distances across zero do not fit into int32
# hint: 3
def ulps_between(a, b):
    places = []
    for x in (a, b):
        size = np.abs(x).view(np.int32)
        places.append(np.where(x < 0, -size, size))
    return np.abs(places[0] - places[1]).astype(np.int64)
