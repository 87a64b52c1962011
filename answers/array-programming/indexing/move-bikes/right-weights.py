# way: With one signed count: each trip is -1 at one place and +1 at another.
def move_bikes(docks, start, end):
    places = np.concatenate([start, end])
    signs = np.repeat([-1, 1], len(start))
    docks += np.bincount(places, weights=signs, minlength=len(docks)).astype(docks.dtype)
