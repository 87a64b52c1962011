# way: With room for the sign, and back.
def difference(a, b):
    return np.abs(a.astype(np.int16) - b.astype(np.int16)).astype(np.uint8)
