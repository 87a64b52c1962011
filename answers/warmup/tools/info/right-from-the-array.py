def info(Z):
    both = Z.flags.c_contiguous, Z.flags.f_contiguous
    return {
        "shape": Z.shape,
        "dtype": str(Z.dtype),
        "length": len(Z) if Z.ndim else None,
        "size": Z.size,
        "endianness": {"<": "little", ">": "big", "|": "none"}[Z.dtype.str[0]],
        "order": {(1, 1): "both", (1, 0): "C", (0, 1): "F", (0, 0): "neither"}[both],
        "contiguous": any(both),
        "itemsize": Z.itemsize,
        "nbytes": Z.nbytes,
        "strides": Z.strides,
        "owndata": Z.flags.owndata,
        "writeable": Z.flags.writeable,
        "aligned": Z.flags.aligned,
    }
