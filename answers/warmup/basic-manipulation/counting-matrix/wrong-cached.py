# loses: counting-matrix-values
# says: called again
from functools import lru_cache


@lru_cache(None)
def counting_matrix(rows, columns):
    return np.arange(rows * columns).reshape(rows, columns)
