# loses: centre-column-values
# says: after somebody wrote to the result of an earlier call
import functools


@functools.cache
def centre_column(count):
    row = np.zeros(2 * count + 1, dtype=np.uint8)
    row[count] = 1
    return evolve(row, count)[:, count].copy()
