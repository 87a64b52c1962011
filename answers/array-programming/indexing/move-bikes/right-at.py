def move_bikes(docks, start, end):
    np.add.at(docks, end, 1)
    np.add.at(docks, start, -1)
