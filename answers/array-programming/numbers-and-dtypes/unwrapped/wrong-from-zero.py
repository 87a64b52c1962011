# loses: unwrapped-byte, unwrapped-wide
# says: It begins with the first reading
# hint: 2
def unwrapped(readings):
    return np.concatenate([[0], np.cumsum(np.diff(readings), dtype=np.int64)]).astype(np.int64)
