# way: Three bytes packed into one integer: plain numbers are sorted in place of rows, and unpacked at the end.
def unique_colours(image):
    wide = image.astype(np.int64)
    codes = wide[..., 0] * 65536 + wide[..., 1] * 256 + wide[..., 2]
    codes, counts = np.unique(codes, return_counts=True)
    colours = np.stack([codes >> 16, codes >> 8 & 255, codes & 255], axis=1)
    return colours.astype(np.uint8), counts
