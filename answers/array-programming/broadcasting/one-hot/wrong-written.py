# loses: one-hot-rules
# says: does something before it returns
def one_hot(labels, k):
    hot = np.zeros((len(labels), k), dtype=bool)
    hot[np.arange(len(labels)), labels] = True
    return hot
