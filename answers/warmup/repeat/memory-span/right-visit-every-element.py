def memory_span(Z):
    """Return the bytes from the first to the last byte that an element of Z occupies."""
    starts = [sum(i * s for i, s in zip(index, Z.strides)) for index in np.ndindex(*Z.shape)]
    if not starts:
        return 0
    return max(starts) - min(starts) + Z.itemsize
