# way: With two counts: one number for each station instead of one write for each trip.
def move_bikes(docks, start, end):
    docks += np.bincount(end, minlength=len(docks))
    docks -= np.bincount(start, minlength=len(docks))
