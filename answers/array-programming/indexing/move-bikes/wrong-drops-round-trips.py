# loses: move-bikes-values, move-bikes-in-place
# says: docks of
def move_bikes(docks, start, end):
    away = start != end
    routes = np.unique(np.stack([start[away], end[away]]), axis=1)
    np.subtract.at(docks, routes[0], 1)
    np.add.at(docks, routes[1], 1)
