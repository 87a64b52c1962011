# loses: brightened-up, brightened-down, brightened-new
# says: expected dtype uint8, got dtype int16
# hint: 2
def brightened(photo, amount):
    return np.clip(photo.astype(np.int16) + amount, 0, 255)
