# loses: between-values, between-any-choice
# says: all columns are still there
# hint: 1
def between(table, chosen):
    return table[chosen]
