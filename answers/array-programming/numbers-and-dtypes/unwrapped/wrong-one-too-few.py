# loses: unwrapped-byte, unwrapped-wide
# says: expected shape (5,), got shape (4,)
# hint: 2
def unwrapped(readings):
    return int(readings[0]) + np.cumsum(np.diff(readings), dtype=np.int64)
