# loses: nearest-colour-values
# says: Differences were added up without squaring them
# hint: 3
def nearest_colour(pixels, palette):
    difference = pixels[:, None, :].astype(float) - palette
    return np.abs(difference).sum(axis=2).argmin(axis=1)
