# way: With a loop over axes and directions: four rolls, and not one of them written twice.
def laplacian(Z):
    flow = -4 * Z
    for axis in (-2, -1):
        for shift in (-1, 1):
            flow += np.roll(Z, shift, axis)
    return flow
