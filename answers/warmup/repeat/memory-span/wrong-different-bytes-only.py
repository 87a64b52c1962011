# loses: memory-span-repeated, memory-span-gaps, memory-span-reversed
# says: Gaps count too.
# hint: 1
def memory_span(Z):
    """Return the bytes from the first to the last byte that an element of Z occupies."""
    starts = {sum(i * s for i, s in zip(index, Z.strides)) for index in np.ndindex(*Z.shape)}
    return len(starts) * Z.itemsize
