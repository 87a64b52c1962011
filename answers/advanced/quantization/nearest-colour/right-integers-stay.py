def nearest_colour(pixels, palette):
    kind = np.promote_types(np.promote_types(pixels.dtype, palette.dtype), np.int64)
    if pixels.dtype == palette.dtype == np.uint8:
        kind = np.int64
    difference = pixels.astype(kind)[:, None] - palette.astype(kind)[None]
    return np.einsum("nkc,nkc->nk", difference, difference).argmin(axis=1)
