# loses: move-bikes-in-place
# says: move_bikes should return None
# hint: 2
def move_bikes(docks, start, end):
    np.subtract.at(docks, start, 1)
    np.add.at(docks, end, 1)
    return docks
