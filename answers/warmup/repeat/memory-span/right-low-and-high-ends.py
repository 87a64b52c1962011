# way: With two ends instead of one sum: it also tells how far an array reaches before its first element.
def memory_span(Z):
    """Return the bytes from the first to the last byte that an element of Z occupies."""
    if 0 in Z.shape:
        return 0
    low = high = 0
    for n, s in zip(Z.shape, Z.strides):
        if s < 0:
            low += (n - 1) * s
        else:
            high += (n - 1) * s
    return high + Z.itemsize - low
