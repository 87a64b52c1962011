def apply_each(matrices, vectors):
    return (matrices * vectors[..., np.newaxis, :]).sum(axis=-1)
