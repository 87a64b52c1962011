# loses: nearest-colour-ties
# says: the Python code runs once per element
# hint: 2
def nearest_colour(pixels, palette):
    labels = []
    for pixel in pixels.astype(float):
        labels.append(((pixel - palette) ** 2).sum(axis=1).argmin())
    return np.array(labels)
