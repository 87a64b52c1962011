# loses: zoo-no-loop
# says: expected shape (2, 2, 3, 3), got shape (3, 3)
# hint: 1
def zoo(start, feeds, kills, steps):
    feed, kill = feeds[:, np.newaxis, np.newaxis, np.newaxis], kills[:, np.newaxis, np.newaxis]
    U, V = start
    for _ in range(steps):
        U, V = gray_scott(U, V, feed, kill)
    return V
