# way: With `np.unique`: each station then occurs once, so that plain indexing counts it fully.
def move_bikes(docks, start, end):
    for places, sign in ((start, -1), (end, 1)):
        stations, trips = np.unique(places, return_counts=True)
        docks[stations] += sign * trips
