# loses: brightened-up, brightened-down, brightened-new
# says: got dtype float64
# hint: 2
def brightened(photo, amount):
    return np.clip(photo + float(amount), 0, 255)
