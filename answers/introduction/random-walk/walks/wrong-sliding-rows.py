# loses: walks-independent
# says: The steps of one row have to do with those of another
def walks(count, n, rng):
    """Return count walks of n steps, one in each row, shape (count, n + 1), int64."""
    tosses = rng.choice([-1, 1], size=count + n)
    steps = np.lib.stride_tricks.sliding_window_view(tosses, n)[:count]
    return np.cumulative_sum(steps, axis=1, dtype=np.int64, include_initial=True)
