# loses: brightened-new
# says: this is a view
def brightened(photo, amount):
    if amount == 0:
        return photo
    return np.clip(photo.astype(np.int16) + amount, 0, 255).astype(np.uint8)
