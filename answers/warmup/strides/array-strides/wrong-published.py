# loses: array-strides-edges
# says: got 1, (8,)
# hint: 1
def strides(Z):
    steps = [Z.itemsize]
    if np.isfortran(Z):
        for axis in range(Z.ndim - 1):
            steps.append(steps[-1] * Z.shape[axis])
        return tuple(steps)
    for axis in range(Z.ndim - 1, 0, -1):
        steps.append(steps[-1] * Z.shape[axis])
    return tuple(steps[::-1])
