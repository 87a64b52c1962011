# loses: move-bikes-values, move-bikes-in-place
# says: The bicycles went the wrong way
# hint: 1
def move_bikes(docks, start, end):
    np.add.at(docks, start, 1)
    np.subtract.at(docks, end, 1)
