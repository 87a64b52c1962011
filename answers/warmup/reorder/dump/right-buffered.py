# way: With an array that already has the order you want: `out[...] = Z` converts and rearranges at once.
def dump(Z, dtype, order):
    out = np.empty(Z.shape, dtype, order=order)
    out[...] = Z
    return out.tobytes(order="A")
