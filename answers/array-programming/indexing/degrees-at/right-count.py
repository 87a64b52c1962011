# way: With NaN put in front of the readings: then no position is negative, and nothing needs repair.
def degrees_at(times, read_at, degrees):
    shown = np.concatenate([[np.nan], degrees])
    return shown[np.searchsorted(read_at, times, side="right")]
