# way: With the bits alone: the lower 31 are the size, and a negative pattern turns it round.
def place(x):
    bits = x.view(np.int32).astype(np.int64)
    size = bits & 0x7FFFFFFF
    return np.where(bits < 0, -size, size)


def ulps_between(a, b):
    return abs(place(a) - place(b))
