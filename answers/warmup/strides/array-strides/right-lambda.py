strides = lambda Z: contiguous_strides(Z.shape, Z.itemsize, "FC"[Z.flags.c_contiguous])
