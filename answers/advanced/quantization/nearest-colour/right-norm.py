def nearest_colour(pixels, palette):
    difference = pixels.astype(float)[:, None, :] - palette[None, :, :]
    return np.linalg.norm(difference, axis=2).argmin(axis=1)
