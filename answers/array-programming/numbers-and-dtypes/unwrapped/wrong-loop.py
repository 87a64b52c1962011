# loses: unwrapped-wide
# says: runs once per element
# hint: 3
def unwrapped(readings):
    count, turns = readings.astype(np.int64), 0
    for i in range(1, readings.size):
        turns += bool(readings[i] < readings[i - 1])
        count[i] += turns * 2 ** (8 * readings.itemsize)
    return count
