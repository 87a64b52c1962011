# way: With `byte_bounds`: NumPy knows where an array begins and ends, and only emptiness is left for you.
def memory_span(Z):
    """Return the bytes from the first to the last byte that an element of Z occupies."""
    low, high = np.lib.array_utils.byte_bounds(Z)
    return high - low if Z.size else 0
