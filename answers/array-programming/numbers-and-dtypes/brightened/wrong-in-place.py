# loses: brightened-up, brightened-new
# says: `brightened` changed it
# hint: 3
def brightened(photo, amount):
    photo[...] = np.clip(photo.astype(np.int16) + amount, 0, 255)
    return photo.copy()
