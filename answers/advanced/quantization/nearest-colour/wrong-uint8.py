# loses: nearest-colour-values, nearest-colour-dtypes, nearest-colour-ties
# says: expected 
# hint: 1
def nearest_colour(pixels, palette):
    difference = pixels[:, None, :] - palette
    return (difference**2).sum(axis=2).argmin(axis=1)
