# way: With a cube: the table has one axis for each cell, and a mirror exchanges the first and the last.
def mirrored_rule(rule):
    cube = np.array([rule >> k & 1 for k in range(8)]).reshape(2, 2, 2)
    return int((cube.transpose(2, 1, 0).ravel() << np.arange(8)).sum())
