# way: On an unsigned line, where zero lies in the middle.
def ulps_between(a, b):
    def place(x):
        bits = x.view(np.uint32).astype(np.int64)
        return np.where(np.signbit(x), 2**31 - bits, bits)

    return np.maximum(place(a), place(b)) - np.minimum(place(a), place(b))
