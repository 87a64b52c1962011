# loses: layout-contiguous
# says: An array in Fortran order has no gaps either
# hint: 3
def layout(Z):
    words = [["neither", "F"], ["C", "both"]]
    return {
        "order": words[Z.flags.c_contiguous][Z.flags.f_contiguous],
        "contiguous": Z.flags.contiguous,
        "itemsize": Z.itemsize,
        "nbytes": Z.nbytes,
        "strides": Z.strides,
    }
