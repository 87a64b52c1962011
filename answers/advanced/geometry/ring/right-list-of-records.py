# way: A list of tuples, each in the order of the fields: the data can be read like a table.
def ring(n):
    """Return n squares with scale 0.1, translation (1, 0) and angles all the way round."""
    corners = [(-1, -1), (-1, 1), (1, 1), (1, -1)]
    return np.array([(corners, 0.1, (1, 0), 2 * math.pi * i / n) for i in range(n)], dtype=square)
