# loses: zoo-values
# says: `zoo` changed it
# hint: 2
def zoo(start, feeds, kills, steps):
    start[:] = start.round(1)
    feed, kill = feeds[:, np.newaxis, np.newaxis, np.newaxis], kills[:, np.newaxis, np.newaxis]
    U, V = (np.broadcast_to(Z, (len(feeds), len(kills), *Z.shape)).copy() for Z in start)
    for _ in range(steps):
        U, V = gray_scott(U, V, feed, kill)
    return V
