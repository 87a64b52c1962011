# way: With `struct.unpack_from`: it takes an offset itself, so that nothing has to be cut out.
def element_at(buffer, shape, dtype, order, index):
    """Return the element at index of a dump, as a Python int or float."""
    for i, n in zip(index, shape):
        if not 0 <= i < n:
            raise IndexError(f"{i} is not in 0 ... {n - 1}")
    codes = {"i1": "b", "u1": "B", "i2": "h", "u2": "H", "i4": "i", "u4": "I"}
    codes |= {"i8": "q", "u8": "Q", "f4": "f", "f8": "d"}
    pairs = list(zip(index, shape))
    place = 0
    for i, n in pairs if order == "C" else pairs[::-1]:
        place = place * n + i
    return struct.unpack_from(dtype[0] + codes[dtype[1:]], buffer, place * int(dtype[2]))[0]
