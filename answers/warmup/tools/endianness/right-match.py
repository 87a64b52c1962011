# way: With `match`: one character decides, and whatever is left has no byte order.
def endianness(Z):
    match Z.dtype.str[:1]:
        case "<":
            return "little"
        case ">":
            return "big"
    return "none"
