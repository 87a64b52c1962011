# loses: zoo-values, zoo-no-loop
# says: values are wrong
def zoo(start, feeds, kills, steps):
    feed, kill = feeds[:, np.newaxis, np.newaxis, np.newaxis], kills[:, np.newaxis, np.newaxis]
    shape = (len(feeds), len(kills), *start.shape[1:])
    U, V = (np.broadcast_to(Z, shape).copy() for Z in start)
    for _ in range(steps):
        U, V = gray_scott(U, V, feed, kill)
    return U
