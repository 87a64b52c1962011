# loses: automaton-run-input
# says: the Python code runs once per element
# hint: 2
def evolve(row, rows, rule=30):
    Z = np.zeros((rows, len(row) + 2), dtype=np.uint8)
    Z[0, 1:-1] = row
    for i in range(1, rows):
        for j in range(1, len(row) + 1):
            left, centre, right = (int(cell) for cell in Z[i - 1, j - 1 : j + 2])
            Z[i, j] = rule >> (4 * left + 2 * centre + right) & 1
    return Z[:, 1:-1]
