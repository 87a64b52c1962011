# loses: brightened-down
# says: OverflowError
# hint: 2
def brightened(photo, amount):
    return np.clip(photo.astype(np.uint16) + amount, 0, 255).astype(np.uint8)
