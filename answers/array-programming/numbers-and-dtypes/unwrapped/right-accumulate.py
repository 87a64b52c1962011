# way: First reading and steps in one array of int64, and one running total in place.
def unwrapped(readings):
    count = np.empty(readings.size, dtype=np.int64)
    count[0] = readings[0]
    count[1:] = readings[1:] - readings[:-1]
    np.add.accumulate(count, out=count)
    return count
