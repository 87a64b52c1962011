# loses: above-lowest-values, above-lowest-rules
# says: This is the smallest of each column
# hint: 1
def above_lowest(Z):
    return Z - Z.min(axis=0)
