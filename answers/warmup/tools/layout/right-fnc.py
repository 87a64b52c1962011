# way: With `fnc` and `forc`, flags that are made for this: Fortran and not C, Fortran or C.
def layout(Z):
    flags = Z.flags
    order = "neither"
    if flags.fnc:
        order = "F"
    elif flags.c_contiguous:
        order = "both" if flags.f_contiguous else "C"
    return dict(
        order=order, contiguous=flags.forc, itemsize=Z.itemsize, nbytes=Z.nbytes, strides=Z.strides
    )
