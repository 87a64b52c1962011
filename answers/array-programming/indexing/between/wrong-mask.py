# loses: between-values, between-any-choice
# says: Rows and columns should be in the order of chosen
# hint: 2
def between(table, chosen):
    mask = np.zeros(len(table), dtype=bool)
    mask[chosen] = True
    return table[np.ix_(mask, mask)]
