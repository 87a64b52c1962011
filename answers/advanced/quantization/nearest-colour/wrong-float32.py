# loses: nearest-colour-dtypes
# says: Stay in float64
def nearest_colour(pixels, palette):
    difference = pixels[:, np.newaxis].astype(np.float32) - palette.astype(np.float32)
    return (difference**2).sum(axis=2).argmin(axis=1)
