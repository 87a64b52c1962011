# loses: endianness-order info-values
# says: raised
def endianness(Z):
    kind = Z.dtype
    if kind.names or kind.itemsize == 1 or kind.kind in "SVO":
        return "none"
    first = Z.flat[0]
    same = Z.tobytes()[: kind.itemsize] == np.array(first, dtype=kind.newbyteorder("<")).tobytes()
    return "little" if same and kind.str[0] == "<" else "big"
