# loses: apply-each-broadcast, apply-each-no-loop
# says: raised ValueError
def apply_each(matrices, vectors):
    return np.array([matrix @ vector for matrix, vector in zip(matrices, vectors)])
