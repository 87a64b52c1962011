# way: A plain list is enough: `np.zeros` makes a dtype of it, and 2 stands for the shape `(2,)`.
square = [("points", float, (4, 2)), ("scale", float), ("translate", float, 2), ("rotate", float)]
blank = np.zeros(2, dtype=square)
