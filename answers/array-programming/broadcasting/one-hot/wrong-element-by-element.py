# loses: one-hot-values, one-hot-rules
# says: operands could not be broadcast
# hint: 1
def one_hot(labels, k):
    return labels == np.arange(k)
