# loses: memory-span-repeated, memory-span-gaps, memory-span-reversed, memory-span-empty
# says: Element 5 is not in the view.
# hint: 1
def memory_span(Z):
    """Return the bytes from the first to the last byte that an element of Z occupies."""
    while Z.base is not None:
        Z = Z.base
    return Z.nbytes
