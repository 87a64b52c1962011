# loses: one-hot-rules
# says: uses `np.eye`
def one_hot(labels, k):
    return np.eye(k, dtype=bool)[labels]
