# loses: nearest-colour-values, nearest-colour-dtypes, nearest-colour-ties
# says: expected shape (3,), got shape (3, 3)
# hint: 3
def nearest_colour(pixels, palette):
    difference = pixels[:, None, :].astype(float) - palette
    return palette[(difference**2).sum(axis=2).argmin(axis=1)]
