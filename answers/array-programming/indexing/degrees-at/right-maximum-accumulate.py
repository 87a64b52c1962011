# way: By sorting trips and readings together, with a running maximum of the latest reading so far.
def degrees_at(times, read_at, degrees):
    both = np.concatenate([read_at, times])
    order = np.argsort(both, kind="stable")
    latest = np.where(order < len(read_at), order, -1)
    latest = np.maximum.accumulate(latest)
    position = np.empty(len(both), dtype=np.int64)
    position[order] = latest
    position = position[len(read_at) :]
    return np.where(position < 0, np.nan, degrees[position])
