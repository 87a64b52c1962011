# loses: decode-signs
# says: decode(bytes([128, 0]), '>i2'): expected -32768, got 0
# hint: 2
def decode(raw, dtype):
    if dtype[1] == "f":
        return struct.unpack(dtype[0] + {"4": "f", "8": "d"}[dtype[2]], raw)[0]
    number = int.from_bytes(raw, "big" if dtype[0] == ">" else "little")
    half = 256 ** len(raw) // 2
    if dtype[1] == "i" and number >= half:
        return number - 2 * half if number > half else 0
    return number
