# way: With columns: a vector is a matrix of one column for a moment, and `@` broadcasts the rest.
def apply_each(matrices, vectors):
    return (matrices @ vectors[..., np.newaxis])[..., 0]
