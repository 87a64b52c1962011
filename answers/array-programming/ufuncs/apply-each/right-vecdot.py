def apply_each(matrices, vectors):
    return np.vecdot(matrices, vectors[..., None, :])
