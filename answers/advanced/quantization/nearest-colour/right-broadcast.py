def nearest_colour(pixels, palette):
    d = pixels[:, None].astype(np.int64 if palette.dtype == pixels.dtype == np.uint8 else float)
    return np.argmin(((d - palette[None]) ** 2).sum(-1), axis=-1)
