# loses: dump-bytes
# says: a dump of shape (2, 3), dtype '<f8', order 'C'
def dump(Z, dtype, order):
    codes = {"i1": "b", "u1": "B", "i2": "h", "u2": "H", "i4": "i", "u4": "I"}
    codes |= {"i8": "q", "u8": "Q", "f4": "f", "f8": "d"}
    numbers = [int(number) for number in Z.ravel(order).tolist()]
    return struct.pack(f"{dtype[0]}{len(numbers)}{codes[dtype[1:]]}", *numbers)
