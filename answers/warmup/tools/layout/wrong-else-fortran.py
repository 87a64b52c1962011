# loses: layout-order
# says: There are gaps between its elements
# hint: 2
def layout(Z):
    if Z.flags.c_contiguous and Z.flags.f_contiguous:
        order = "both"
    elif Z.flags.c_contiguous:
        order = "C"
    else:
        order = "F"
    return {
        "order": order,
        "contiguous": Z.flags.forc,
        "itemsize": Z.itemsize,
        "nbytes": Z.nbytes,
        "strides": Z.strides,
    }
