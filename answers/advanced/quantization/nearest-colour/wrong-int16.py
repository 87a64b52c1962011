# loses: nearest-colour-values, nearest-colour-dtypes, nearest-colour-ties
# says: The dtype is too narrow
# hint: 1
def nearest_colour(pixels, palette):
    difference = pixels[:, None, :].astype(np.int16) - palette.astype(np.int16)
    return (difference**2).sum(axis=2, dtype=np.int16).argmin(axis=1)
