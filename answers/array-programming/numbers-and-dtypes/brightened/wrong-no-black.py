# loses: brightened-down
# says: The bright pixels are right. But
# hint: 1
def brightened(photo, amount):
    return np.minimum(photo.astype(np.int16) + amount, 255).astype(np.uint8)
