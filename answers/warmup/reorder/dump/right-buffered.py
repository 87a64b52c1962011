def dump(Z, dtype, order):
    out = np.empty(Z.shape, dtype, order=order)
    out[...] = Z
    return out.tobytes(order="A")
