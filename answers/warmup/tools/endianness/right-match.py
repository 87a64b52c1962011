def endianness(Z):
    match Z.dtype.str[:1]:
        case "<":
            return "little"
        case ">":
            return "big"
    return "none"
