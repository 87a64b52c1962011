# loses: record-highs-values
# says: To equal a record is not enough
# hint: 1
def record_highs(temperatures):
    return temperatures >= np.maximum.accumulate(temperatures)
