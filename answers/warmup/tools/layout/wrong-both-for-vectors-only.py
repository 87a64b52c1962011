# loses: layout-order
# says: layout(
# hint: 2
def layout(Z):
    order = "neither"
    if Z.ndim < 2 and Z.flags.c_contiguous or Z.size == 0:
        order = "both"
    elif Z.flags.c_contiguous:
        order = "C"
    elif Z.flags.f_contiguous:
        order = "F"
    return {
        "order": order,
        "contiguous": order != "neither",
        "itemsize": Z.itemsize,
        "nbytes": Z.nbytes,
        "strides": Z.strides,
    }
