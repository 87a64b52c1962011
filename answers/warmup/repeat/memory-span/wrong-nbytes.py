# loses: memory-span-repeated, memory-span-gaps, memory-span-reversed
# says: This is nbytes.
# hint: 1
def memory_span(Z):
    """Return the bytes from the first to the last byte that an element of Z occupies."""
    return Z.nbytes
