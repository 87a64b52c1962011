# loses: layout-bytes
# says: ['itemsize']: expected 2, got 8
# hint: 1
def layout(Z):
    words = [["neither", "F"], ["C", "both"]]
    return {
        "order": words[Z.flags.c_contiguous][Z.flags.f_contiguous],
        "contiguous": Z.flags.forc,
        "itemsize": 8,
        "nbytes": Z.size * 8,
        "strides": Z.strides,
    }
