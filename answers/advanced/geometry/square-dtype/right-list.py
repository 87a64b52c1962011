square = [("points", float, (4, 2)), ("scale", float), ("translate", float, 2), ("rotate", float)]
blank = np.zeros(2, dtype=square)
