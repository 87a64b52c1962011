# loses: between-any-choice
# says: after writing to the result
# hint: 2
def between(table, chosen):
    low, high = (chosen[0], chosen[-1] + 1) if len(chosen) else (0, 0)
    if np.array_equal(chosen, np.arange(low, high)):
        return table[low:high, low:high]
    return table[np.ix_(chosen, chosen)]
