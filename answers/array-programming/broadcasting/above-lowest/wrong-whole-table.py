# loses: above-lowest-values, above-lowest-rules
# says: This is the smallest of the whole table
# hint: 1
def above_lowest(Z):
    return Z - Z.min()
