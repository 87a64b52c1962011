# way: Limited before the addition: no pixel may rise by more than it has room for, and nothing wider is needed.
def brightened(photo, amount):
    if amount >= 0:
        return photo + np.minimum(255 - photo, amount)
    return photo - np.minimum(photo, -amount)
