# loses: nearest-colour-dtypes
# says: The decimals of the pixels are gone
def nearest_colour(pixels, palette):
    difference = pixels[:, None].astype(int) - palette
    return (difference**2).sum(-1).argmin(-1)
