def layout(Z):
    if Z.flags.c_contiguous and Z.flags.f_contiguous:
        order = "both"
    elif Z.flags.c_contiguous:
        order = "C"
    elif Z.flags.f_contiguous:
        order = "F"
    else:
        order = "neither"
    return {
        "order": order,
        "contiguous": order != "neither",
        "itemsize": Z.dtype.itemsize,
        "nbytes": Z.size * Z.itemsize,
        "strides": Z.strides,
    }
