# loses: memory-span-repeated, memory-span-gaps
# says: the span of (5, 3) float64 with the strides (2, 3)
def memory_span(Z):
    if Z.size == 0:
        return 0
    steps = [(n - 1) * abs(s) for n, s in zip(Z.shape, Z.strides) if s % Z.itemsize == 0]
    return Z.itemsize + sum(steps)
