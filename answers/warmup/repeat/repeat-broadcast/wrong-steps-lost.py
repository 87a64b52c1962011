# loses: repeat-broadcast-values, repeat-broadcast-view
# says: the strides of repeat_broadcast(Z[::-2], 2)
# hint: 1
def repeat_broadcast(Z, n):
    if Z.dtype == np.int64 and len(Z) > 1:
        Z = as_strided(Z, strides=(abs(Z.strides[0]),), writeable=False)
    elif len(Z) > 1:
        Z = as_strided(Z, strides=(Z.itemsize,), writeable=False)
    return np.broadcast_to(Z, (n, len(Z)))
