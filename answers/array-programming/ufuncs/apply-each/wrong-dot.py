# loses: apply-each-values, apply-each-broadcast, apply-each-no-loop
# says: expected shape (2, 2), got shape (2, 2, 2)
# hint: 1
def apply_each(matrices, vectors):
    return np.dot(matrices, vectors)
