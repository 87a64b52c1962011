# way: By hand: sign, exponent and fraction taken apart, as IEEE 754 puts them together.
def decode(raw, dtype):
    """Return the number that the bytes raw stand for, as a Python int or float."""
    if dtype[0] == "<":
        raw = raw[::-1]
    bits = 0
    for byte in raw:
        bits = bits * 256 + byte
    if dtype[1] == "u":
        return bits
    width = 8 * len(raw)
    if dtype[1] == "i":
        return bits - 2**width if bits >= 2 ** (width - 1) else bits
    fraction_bits, exponent_bits = {32: (23, 8), 64: (52, 11)}[width]
    fraction = bits % 2**fraction_bits
    exponent = bits >> fraction_bits & 2**exponent_bits - 1
    sign = -1.0 if bits >> width - 1 else 1.0
    bias = 2 ** (exponent_bits - 1) - 1
    if exponent == 0:
        return sign * math.ldexp(fraction, 1 - bias - fraction_bits)
    return sign * math.ldexp(2**fraction_bits + fraction, exponent - bias - fraction_bits)
