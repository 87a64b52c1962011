# way: With your `next_row`: the rule is written down in one place, and this loop only counts.
def evolve(row, rows, rule=30):
    Z = np.zeros((rows, len(row)), dtype=np.uint8)
    Z[0] = row
    for i in range(rows - 1):
        Z[i + 1] = next_row(Z[i], rule)
    return Z
