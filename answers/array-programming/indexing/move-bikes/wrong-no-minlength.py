# loses: move-bikes-values, move-bikes-in-place, move-bikes-no-loop
# says: raised ValueError
# hint: 3
def move_bikes(docks, start, end):
    docks += np.bincount(end) - np.bincount(start)
