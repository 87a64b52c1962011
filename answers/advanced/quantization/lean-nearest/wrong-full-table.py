# loses: lean-nearest-memory
# says: A table of all distances has as many rows as pixels
# hint: 1
def nearest_lean(pixels, palette):
    difference = pixels[:, None, :].astype(float) - palette
    return (difference**2).sum(axis=2).argmin(axis=1)
