# way: Column by column, put together with `stack`: no new array has to know its device.
def membership(labels, k, like):
    xp = namespace(labels)
    return xp.stack([xp.astype(labels == j, like.dtype) for j in range(k)], axis=1)
