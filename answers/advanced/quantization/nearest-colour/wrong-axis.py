# loses: nearest-colour-values, nearest-colour-dtypes, nearest-colour-ties
# says: One label for each pixel, not one for each colour
# hint: 3
def nearest_colour(pixels, palette):
    difference = pixels[:, None, :].astype(float) - palette
    return (difference**2).sum(axis=2).argmin(axis=0)
