# loses: layout-order
# says: expected 'C', got 'F'
# hint: 2
def layout(Z):
    words = [["neither", "C"], ["F", "both"]]
    return {
        "order": words[Z.flags.c_contiguous][Z.flags.f_contiguous],
        "contiguous": Z.flags.forc,
        "itemsize": Z.itemsize,
        "nbytes": Z.nbytes,
        "strides": Z.strides,
    }
