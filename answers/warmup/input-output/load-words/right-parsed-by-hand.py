# way: Plain Python, line by line: slower, but it can deal with whatever a real file holds.
def load_words(path):
    """Return the rows of the file as a one-dimensional structured array of dtype word."""
    rows = []
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            parts = line.split("%")[0].split()
            if parts:
                rows.append((int(parts[0]), parts[1], int(parts[2]), float(parts[3])))
    return np.array(rows, dtype=word)
