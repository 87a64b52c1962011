# loses: memory-span-reversed
# says: memory_span(Z[::-1]): expected 40, got -24
# hint: 2
def memory_span(Z):
    """Return the bytes from the first to the last byte that an element of Z occupies."""
    if Z.size == 0:
        return 0
    return Z.itemsize + sum((n - 1) * s for n, s in zip(Z.shape, Z.strides))
