# loses: memory-span-empty
# says: memory_span(np.zeros(0)): expected 0
def memory_span(Z):
    """Return the bytes from the first to the last byte that an element of Z occupies."""
    return Z.itemsize + sum((n - 1) * abs(s) for n, s in zip(Z.shape, Z.strides))
