# loses: above-lowest-values, above-lowest-rules
# says: operands could not be broadcast
# hint: 2
def above_lowest(Z):
    return Z - Z.min(axis=1)
