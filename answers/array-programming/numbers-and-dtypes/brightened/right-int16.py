def brightened(photo, amount):
    return np.clip(photo.astype(np.int16) + amount, 0, 255).astype(np.uint8)
