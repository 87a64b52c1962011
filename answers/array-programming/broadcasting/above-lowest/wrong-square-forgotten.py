# loses: above-lowest-values, above-lowest-rules
# says: The lowest point of row j was subtracted
# hint: 2
def above_lowest(Z):
    return Z - (Z.min(axis=1) if len(Z) == Z.shape[1] else Z.min(axis=1)[:, np.newaxis])
