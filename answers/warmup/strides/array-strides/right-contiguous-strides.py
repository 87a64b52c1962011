# way: With the flag in the words that `Z.flags` prints, and one branch for each order.
def strides(Z):
    if Z.flags["C_CONTIGUOUS"]:
        return contiguous_strides(Z.shape, Z.itemsize, "C")
    return contiguous_strides(Z.shape, Z.itemsize, "F")
