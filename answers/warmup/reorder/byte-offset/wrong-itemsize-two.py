# loses: byte-offset-c, byte-offset-f, element-at-values, element-at-floats, element-at-outside, element-at-alone
# says: byte_offset((1, 2, 0), (2, 3, 4), 8, 'C'): expected 160, got 40
# hint: 1
def byte_offset(index, shape, itemsize, order):
    pairs = list(zip(index, shape))
    place = 0
    for i, n in pairs if order == "C" else pairs[::-1]:
        place = place * n + i
    return place * 2
