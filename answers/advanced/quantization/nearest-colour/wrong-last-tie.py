# loses: nearest-colour-ties
# says: The smaller index wins a tie
# hint: 3
def nearest_colour(pixels, palette):
    difference = pixels[:, None, :].astype(float) - palette[::-1]
    return len(palette) - 1 - (difference**2).sum(axis=2).argmin(axis=1)
