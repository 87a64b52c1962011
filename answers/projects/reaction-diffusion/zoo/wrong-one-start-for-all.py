# loses: zoo-values, zoo-no-loop
# says: raised ValueError
# hint: 1
def zoo(start, feeds, kills, steps):
    U, V = (np.broadcast_to(Z, (len(feeds), len(kills), *Z.shape)).copy() for Z in start)
    for _ in range(steps):
        U, V = gray_scott(U, V, feeds, kills)
    return V
