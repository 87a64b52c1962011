# way: Without a memory map: read the header, then one frame after the other from the open file.
def stack(path):
    def frames():
        with open(path, "rb") as file:
            np.lib.format.read_magic(file)
            (n, *shape), _, dtype = np.lib.format.read_array_header_1_0(file)
            for _ in range(n):
                yield np.fromfile(file, dtype, count=int(np.prod(shape))).reshape(shape)

    mean, n = 0.0, 0
    for frame in frames():
        mean, n = mean + frame.astype(np.float64), n + 1
    mean = mean / n
    return mean, np.sqrt(sum((frame - mean) ** 2 for frame in frames()) / n)
