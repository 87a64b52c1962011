# way: With a frame of one cell and eight slices of it: no cell is copied but those of the frame.
def count_neighbours(world):
    rows, columns = world.shape
    wide = np.pad(world, 1, "wrap")
    counts = -world
    for di in range(3):
        for dj in range(3):
            counts += wide[di : di + rows, dj : dj + columns]
    return counts
