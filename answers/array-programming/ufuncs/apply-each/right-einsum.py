def apply_each(matrices, vectors):
    return np.einsum("...ij,...j->...i", matrices, vectors)
