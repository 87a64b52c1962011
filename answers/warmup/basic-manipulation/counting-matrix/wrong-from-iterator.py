# loses: counting-matrix-no-loop
# says: uses `numpy.fromiter`
# hint: 1
from numpy import fromiter


def counting_matrix(rows, columns):
    return fromiter(range(rows * columns), np.int64).reshape(rows, columns)
