# loses: between-values, between-any-choice
# says: Rows and columns should be in the order of chosen
# hint: 2
def between(table, chosen):
    chosen = np.sort(chosen)
    return table[np.ix_(chosen, chosen)]
