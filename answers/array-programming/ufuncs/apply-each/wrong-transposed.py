# loses: apply-each-values, apply-each-broadcast
# says: the matrices were transposed
# hint: 2
def apply_each(matrices, vectors):
    return np.vecmat(vectors, matrices)
