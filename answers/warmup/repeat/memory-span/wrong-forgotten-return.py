# loses: memory-span-repeated, memory-span-gaps, memory-span-reversed, memory-span-empty
# says: Did you forget `return`?
def memory_span(Z):
    """Return the bytes from the first to the last byte that an element of Z occupies."""
    span = Z.itemsize + sum((n - 1) * abs(s) for n, s in zip(Z.shape, Z.strides))
