# loses: between-values, between-any-choice
# says: Only the diagonal is here
# hint: 1
def between(table, chosen):
    return table[chosen, chosen]
