# loses: brightened-new
# says: runs once per element
# hint: 3
def brightened(photo, amount):
    values = [min(max(int(value) + amount, 0), 255) for value in photo.ravel()]
    return np.array(values, dtype=np.uint8).reshape(photo.shape)
