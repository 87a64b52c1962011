# loses: same-elements-special, same-elements-input
# says: 0.0 and -0.0 have different bits, but they are equal
# hint: 1
def same_elements(a, b):
    integer = np.int64 if a.dtype == np.float64 else np.int32
    return np.ascontiguousarray(a).view(integer) == np.ascontiguousarray(b).view(integer)
