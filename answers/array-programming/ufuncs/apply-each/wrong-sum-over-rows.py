# loses: apply-each-values, apply-each-broadcast
# says: values
def apply_each(matrices, vectors):
    return (matrices * vectors[..., np.newaxis, :]).sum(axis=-2)
