# loses: heat-start-values, heat-start-short
# says: Everywhere else the rod is at 0
# hint: 1
def initial_row(n):
    row = np.random.default_rng(0).uniform(0, 0.05, n)
    row[5::10] = 1.5
    return row
