# loses: nearest-colour-dtypes
# says: the labels for a palette of decimals
# hint: 1
def nearest_colour(pixels, palette):
    difference = pixels[:, None, :].astype(int) - palette.astype(int)
    return (difference**2).sum(axis=2).argmin(axis=1)
