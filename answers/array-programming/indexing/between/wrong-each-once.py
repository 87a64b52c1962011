# loses: between-any-choice
# says: and as often as in it
# hint: 2
def between(table, chosen):
    _, first = np.unique(chosen, return_index=True)
    chosen = chosen[np.sort(first)]
    return table[np.ix_(chosen, chosen)]
