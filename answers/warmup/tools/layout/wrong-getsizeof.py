# loses: layout-bytes
# says: ['nbytes']: expected
# hint: 1
import sys


def layout(Z):
    words = [["neither", "F"], ["C", "both"]]
    return {
        "order": words[Z.flags.c_contiguous][Z.flags.f_contiguous],
        "contiguous": Z.flags.forc,
        "itemsize": Z.itemsize,
        "nbytes": sys.getsizeof(Z),
        "strides": Z.strides,
    }
