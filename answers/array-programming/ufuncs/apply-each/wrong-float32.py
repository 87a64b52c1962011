# loses: apply-each-values, apply-each-broadcast
# says: expected dtype float64
def apply_each(matrices, vectors):
    return np.matvec(matrices.astype(np.float32), vectors.astype(np.float32))
