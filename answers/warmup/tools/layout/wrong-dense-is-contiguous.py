# loses: layout-contiguous
# says: expected False, got True
from numpy.lib.array_utils import byte_bounds


def layout(Z):
    low, high = byte_bounds(Z)
    words = [["neither", "F"], ["C", "both"]]
    return {
        "order": words[Z.flags.c_contiguous][Z.flags.f_contiguous],
        "contiguous": Z.size == 0 or high - low == Z.nbytes,
        "itemsize": Z.itemsize,
        "nbytes": Z.nbytes,
        "strides": Z.strides,
    }
