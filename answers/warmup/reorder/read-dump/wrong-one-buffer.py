# loses: read-dump-layout
# says: after another dump was read
kept = {}


def read_dump(buffer, shape, dtype, order):
    if (shape, dtype, order) not in kept:
        kept[shape, dtype, order] = np.empty(shape, dtype, order)
    kept[shape, dtype, order].T[...] = np.frombuffer(buffer, dtype).reshape(shape, order=order).T
    return kept[shape, dtype, order]
