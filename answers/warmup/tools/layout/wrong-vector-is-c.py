# loses: layout-order
# says: It is in Fortran order too
# hint: 2
def layout(Z):
    order = "C" if Z.flags.c_contiguous else "F" if Z.flags.f_contiguous else "neither"
    return {
        "order": order,
        "contiguous": order != "neither",
        "itemsize": Z.itemsize,
        "nbytes": Z.nbytes,
        "strides": Z.strides,
    }
