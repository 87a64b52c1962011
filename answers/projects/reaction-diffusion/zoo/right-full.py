# way: With `np.empty` and an assignment that broadcasts: every dish gets the start, whatever the shape in front.
def zoo(start, feeds, kills, steps):
    dishes = np.empty((2, len(feeds), len(kills), *start.shape[1:]))
    dishes[:] = start[:, np.newaxis, np.newaxis]
    feed, kill = np.meshgrid(feeds, kills, indexing="ij")
    for _ in range(steps):
        dishes = gray_scott(*dishes, feed[..., np.newaxis, np.newaxis], kill[..., np.newaxis, np.newaxis])
    return dishes[1]
