# loses: apply-each-no-loop
# says: uses `numpy.vectorize`
def apply_each(matrices, vectors):
    return np.vectorize(np.dot, signature="(m,n),(n)->(m)")(matrices, vectors)
