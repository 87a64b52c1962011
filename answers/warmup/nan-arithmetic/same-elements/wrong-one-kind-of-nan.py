# loses: same-elements-special
# says: All of them are NaN
def same_elements(a, b):
    whole = {8: np.uint64, 4: np.uint32}[a.dtype.itemsize]
    bits = [np.ascontiguousarray(x).view(whole) for x in (a, b)]
    return (a == b) | (bits[0] == bits[1])
