# loses: between-values, between-any-choice
# says: The axes are swapped
# hint: 2
def between(table, chosen):
    return table[chosen, chosen[:, np.newaxis]]
