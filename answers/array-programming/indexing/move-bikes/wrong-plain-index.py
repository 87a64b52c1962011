# loses: move-bikes-values, move-bikes-in-place
# says: A repeated station was counted only once
# hint: 1
def move_bikes(docks, start, end):
    docks[start] -= 1
    docks[end] += 1
