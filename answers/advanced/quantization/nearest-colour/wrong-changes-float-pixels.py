# loses: nearest-colour-values
# says: The input pixels
def nearest_colour(pixels, palette):
    points = pixels.astype(float, copy=False)
    middle = points.mean(axis=0)
    points -= middle
    colours = palette - middle
    return ((points[:, np.newaxis] - colours) ** 2).sum(axis=2).argmin(axis=1)
