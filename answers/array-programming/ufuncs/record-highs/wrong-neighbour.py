# loses: record-highs-values
# says: Higher than the one before it
# hint: 1
def record_highs(temperatures):
    return np.concatenate(([True], temperatures[1:] > temperatures[:-1]))
