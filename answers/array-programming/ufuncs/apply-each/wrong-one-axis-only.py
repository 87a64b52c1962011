# loses: apply-each-broadcast
# says: raised ValueError
# hint: 1
def apply_each(matrices, vectors):
    return np.einsum("nij,nj->ni", matrices, vectors)
