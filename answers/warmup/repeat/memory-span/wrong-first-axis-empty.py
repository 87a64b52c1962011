# loses: memory-span-empty
# says: memory_span(np.zeros((3, 0)))
def memory_span(Z):
    if Z.ndim and len(Z) == 0:
        return 0
    return Z.itemsize + sum((n - 1) * abs(s) for n, s in zip(Z.shape, Z.strides))
