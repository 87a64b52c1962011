# loses: lean-nearest-memory
# says: the Python code runs once per element
# hint: 1
def nearest_lean(pixels, palette):
    colours = palette.astype(float)
    return np.array([((pixel - colours) ** 2).sum(axis=1).argmin() for pixel in pixels])
