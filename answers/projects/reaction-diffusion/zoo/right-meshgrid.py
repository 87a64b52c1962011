# way: With `np.ix_`-like shapes from `reshape`: -1 stands where the numbers are, 1 where they repeat.
def zoo(start, feeds, kills, steps):
    feed, kill = feeds.reshape(-1, 1, 1, 1), kills.reshape(1, -1, 1, 1)
    ones = np.ones((len(feeds), len(kills), 1, 1))
    U, V = ones * start[0], ones * start[1]
    for _ in range(steps):
        U, V = gray_scott(U, V, feed, kill)
    return V
