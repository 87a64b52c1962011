# loses: zoo-values
# says: values are wrong
# hint: 3
def zoo(start, feeds, kills, steps):
    shape = (len(feeds), len(kills), *start.shape[1:])
    U, V = (np.broadcast_to(Z, shape).copy() for Z in start)
    for _ in range(steps):
        U, V = gray_scott(U, V, feeds[0], kills[0])
    return V
