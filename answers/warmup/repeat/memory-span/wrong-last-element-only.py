# loses: memory-span-reversed
# says: memory_span(np.zeros((3, 4), dtype=np.int16)[::-1, ::2]): expected 22, got
# hint: 2
def memory_span(Z):
    if Z.size == 0:
        return 0
    return Z.itemsize + abs(sum((n - 1) * s for n, s in zip(Z.shape, Z.strides)))
