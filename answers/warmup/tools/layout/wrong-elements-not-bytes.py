# loses: layout-bytes
# says: ['strides']: expected (6, 2), got (3, 1)
# hint: 1
def layout(Z):
    words = [["neither", "F"], ["C", "both"]]
    return {
        "order": words[Z.flags.c_contiguous][Z.flags.f_contiguous],
        "contiguous": Z.flags.forc,
        "itemsize": Z.itemsize,
        "nbytes": Z.nbytes,
        "strides": tuple(stride // Z.itemsize for stride in Z.strides),
    }
