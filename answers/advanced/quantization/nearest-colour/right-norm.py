# way: With `np.linalg.norm` along the last axis: the distance is called by its name.
def nearest_colour(pixels, palette):
    difference = pixels.astype(float)[:, None, :] - palette[None, :, :]
    return np.linalg.norm(difference, axis=2).argmin(axis=1)
