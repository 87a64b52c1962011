# way: With two columns of zeros all the time: nothing is padded again in each step, and the result is a view without them.
def evolve(row, rows, rule=30):
    table = rule_table(rule)
    wide = np.zeros((rows, len(row) + 2), dtype=np.uint8)
    wide[0, 1:-1] = row
    for old, new in zip(wide, wide[1:]):
        new[1:-1] = table[4 * old[:-2] + 2 * old[1:-1] + old[2:]]
    return wide[:, 1:-1]
