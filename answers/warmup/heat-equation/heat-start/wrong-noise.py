# loses: heat-start-values, heat-start-short
# says: initial_row(8)
def initial_row(n):
    row = np.random.default_rng(0).uniform(0, 0.05, n)
    row[5::10] = 1.5
    return row
