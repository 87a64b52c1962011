# loses: heat-start-short
# says: after somebody wrote to the result of an earlier call
import functools


@functools.cache
def initial_row(n):
    row = np.zeros(n)
    row[5::10] = 1.5
    return row
