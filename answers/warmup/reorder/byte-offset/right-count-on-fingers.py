def byte_offset(index, shape, itemsize, order):
    """Return how many bytes stand before the element at index in a dump."""
    def places(lengths):
        if not lengths:
            yield ()
            return
        for i in range(lengths[0]):
            for rest in places(lengths[1:]):
                yield (i, *rest)

    turn = 1 if order == "C" else -1
    for place, found in enumerate(places(shape[::turn])):
        if found == index[::turn]:
            return place * itemsize
