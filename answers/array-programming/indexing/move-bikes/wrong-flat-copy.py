# loses: move-bikes-in-place
# says: docks was a column of a table, a view
def move_bikes(docks, start, end):
    memory = np.ascontiguousarray(docks)
    np.subtract.at(memory, start, 1)
    np.add.at(memory, end, 1)
