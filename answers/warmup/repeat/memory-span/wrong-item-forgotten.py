# loses: memory-span-repeated, memory-span-gaps, memory-span-reversed
# says: expected 40, got 32
# hint: 3
def memory_span(Z):
    """Return the bytes from the first to the last byte that an element of Z occupies."""
    if Z.size == 0:
        return 0
    return sum((n - 1) * abs(s) for n, s in zip(Z.shape, Z.strides))
