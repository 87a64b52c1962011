# loses: layout-bytes
# says: Describe the array that you are given
def layout(Z):
    words = [["neither", "F"], ["C", "both"]]
    return {
        "order": words[Z.flags.c_contiguous][Z.flags.f_contiguous],
        "contiguous": Z.flags.forc,
        "itemsize": Z.itemsize,
        "nbytes": Z.nbytes,
        "strides": Z.copy(order="K").strides,
    }
