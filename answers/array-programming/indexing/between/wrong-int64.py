# loses: between-any-choice
# says: expected dtype int16, got dtype int64
# hint: 2
def between(table, chosen):
    part = np.zeros((len(chosen), len(chosen)), dtype=np.int64)
    part[:] = table[np.ix_(chosen, chosen)]
    return part
