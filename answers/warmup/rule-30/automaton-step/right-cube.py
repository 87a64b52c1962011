# way: With a table of shape (2, 2, 2): left, centre and right are its three indices, and no number is needed.
def next_row(row, rule=30):
    # A table with one axis for each of left, centre, right.
    cube = np.unpackbits(np.array([rule], dtype=np.uint8), bitorder="little").reshape(2, 2, 2)
    left, right = np.zeros_like(row), np.zeros_like(row)
    left[1:], right[:-1] = row[:-1], row[1:]
    return cube[left, row, right]
