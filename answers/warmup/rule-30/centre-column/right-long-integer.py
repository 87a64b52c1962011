# way: With one long integer as the row: shifts move all cells, `^` and `|` are Rule 30, and it cannot be too short.
def centre_column(count):
    line, cells = 1, []
    for i in range(count):
        cells.append(line >> i & 1)
        line = (line << 2) ^ (line << 1 | line)
    return np.array(cells, dtype=np.uint8)
