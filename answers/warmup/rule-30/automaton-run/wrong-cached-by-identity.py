# loses: automaton-run-input
# says: the rows from the same array after start[4] = 1
known = {}


def evolve(row, rows, rule=30):
    if (id(row), rows, rule) not in known:
        Z = [row]
        for _ in range(rows - 1):
            Z.append(next_row(Z[-1], rule))
        known[id(row), rows, rule] = row, np.array(Z, dtype=np.uint8)
    return known[id(row), rows, rule][1]
