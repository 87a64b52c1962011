# way: In int64 from the beginning; `%` brings negative differences back into one turn.
def unwrapped(readings):
    turn = 2 ** (8 * readings.itemsize)
    wide = readings.astype(np.int64)
    wide[1:] = np.diff(wide) % turn
    return wide.cumsum(dtype=np.int64)
