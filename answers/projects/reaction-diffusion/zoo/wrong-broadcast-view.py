# loses: zoo-no-loop
# says: this is a view of the input
# hint: 2
def zoo(start, feeds, kills, steps):
    feed, kill = feeds[:, np.newaxis, np.newaxis, np.newaxis], kills[:, np.newaxis, np.newaxis]
    U, V = (np.broadcast_to(Z, (len(feeds), len(kills), *Z.shape)) for Z in start)
    for _ in range(steps):
        U, V = gray_scott(U, V, feed, kill)
    return V
