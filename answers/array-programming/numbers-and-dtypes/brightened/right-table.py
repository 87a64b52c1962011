# way: With a table: 256 pixels are brightened once, and the photo looks them up.
def brightened(photo, amount):
    table = np.clip(np.arange(256) + amount, 0, 255).astype(np.uint8)
    return table[photo]
