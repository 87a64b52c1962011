# loses: layout-order, layout-contiguous, layout-bytes
# says: expected 'F', got 'C'
# hint: 1
def layout(Z):
    Z = np.ascontiguousarray(Z)
    words = [["neither", "F"], ["C", "both"]]
    return {
        "order": words[Z.flags.c_contiguous][Z.flags.f_contiguous],
        "contiguous": Z.flags.forc,
        "itemsize": Z.itemsize,
        "nbytes": Z.nbytes,
        "strides": Z.strides,
    }
