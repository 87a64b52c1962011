# way: With `np.lexsort`, which is stable: sort by place, and the visits keep their order.
def fetches(addresses, line, slots):
    lines = addresses // line
    lines = lines[np.lexsort((np.arange(len(lines)), lines % slots))]
    return int(len(lines) > 0) + int((np.diff(lines) != 0).sum())
