# way: Without a loop: `np.cumsum` gives every total on the way, and with them all that was lost at once.
def compensated_sum(x):
    totals = np.concatenate([[0.0], np.cumsum(x)])
    before, after = totals[:-1], totals[1:]
    lost = np.where(np.abs(before) >= np.abs(x), (before - after) + x, (x - after) + before)
    return after[-1] + lost.sum() if x.size else 0.0
