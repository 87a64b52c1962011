# loses: nearest-colour-values nearest-colour-dtypes
# says: Only the largest difference counts here
# hint: 3
def nearest_colour(pixels, palette):
    return np.abs(pixels[:, np.newaxis].astype(float) - palette).max(axis=2).argmin(axis=1)
