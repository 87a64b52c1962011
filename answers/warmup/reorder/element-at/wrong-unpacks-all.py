# loses: element-at-alone
# says: It reads all elements before yours
# hint: 2
def element_at(buffer, shape, dtype, order, index):
    from itertools import islice

    if not all(0 <= i < n for i, n in zip(index, shape)):
        raise IndexError(index)
    size = int(dtype[2])
    codes = {"i1": "b", "u1": "B", "i2": "h", "u2": "H", "i4": "i", "u4": "I"}
    codes |= {"i8": "q", "u8": "Q", "f4": "f", "f8": "d"}
    all_of_them = struct.iter_unpack(dtype[0] + codes[dtype[1:]], buffer)
    place = byte_offset(index, shape, size, order) // size
    return next(islice(all_of_them, place, None))[0]
