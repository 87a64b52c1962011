# loses: read-dump-layout
# says: uses `map`.
# hint: 1
def read_dump(buffer, shape, dtype, order):
    size = int(dtype[2])
    starts = range(0, len(buffer), size)
    parts = map(buffer.__getitem__, map(slice, starts, range(size, len(buffer) + 1, size)))
    return np.array(list(parts), dtype=f"S{size}").view(dtype).reshape(shape, order=order)
