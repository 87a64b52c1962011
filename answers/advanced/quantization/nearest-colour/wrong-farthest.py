# loses: nearest-colour-values, nearest-colour-dtypes, nearest-colour-ties
# says: These are the farthest colours
# hint: 3
def nearest_colour(pixels, palette):
    difference = pixels[:, None, :].astype(float) - palette
    return (difference**2).sum(axis=2).argmax(axis=1)
