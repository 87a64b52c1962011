# loses: layout-order, layout-contiguous
# says: It is in Fortran order too
# hint: 2
def layout(Z):
    order = "neither"
    if Z.ndim == 0 or Z.strides[-1] == Z.itemsize:
        order = "C"
    elif Z.strides[0] == Z.itemsize:
        order = "F"
    return {
        "order": order,
        "contiguous": order != "neither",
        "itemsize": Z.itemsize,
        "nbytes": Z.nbytes,
        "strides": Z.strides,
    }
