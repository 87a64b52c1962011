# loses: move-bikes-values, move-bikes-in-place
# says: Did your function change a copy?
# hint: 2
def move_bikes(docks, start, end):
    k = len(docks)
    docks = docks - np.bincount(start, minlength=k) + np.bincount(end, minlength=k)
    return docks
