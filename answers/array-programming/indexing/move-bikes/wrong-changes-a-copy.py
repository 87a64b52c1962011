# loses: move-bikes-values, move-bikes-in-place
# says: Did your function change a copy?
# hint: 2
def move_bikes(docks, start, end):
    docks = docks.copy()
    np.subtract.at(docks, start, 1)
    np.add.at(docks, end, 1)
