# loses: brightened-up, brightened-down
# says: The values wrapped around
# hint: 1
def brightened(photo, amount):
    return np.clip(photo + amount, 0, 255).astype(np.uint8)
