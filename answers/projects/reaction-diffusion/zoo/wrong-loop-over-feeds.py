# loses: zoo-no-loop
# says: the Python code runs once per element
# hint: 3
def zoo(start, feeds, kills, steps):
    rows = []
    for feed in feeds:
        U, V = (np.broadcast_to(Z, (len(kills), *Z.shape)).copy() for Z in start)
        for _ in range(steps):
            U, V = gray_scott(U, V, feed, kills[:, np.newaxis, np.newaxis])
        rows.append(V)
    return np.array(rows)
