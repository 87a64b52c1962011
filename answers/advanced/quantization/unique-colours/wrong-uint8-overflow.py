# loses: unique-colours-values, unique-colours-photograph
# says: The red is gone
# hint: 3
def unique_colours(image):
    # The product is computed in uint8 and wraps around.
    codes = (image[..., 0] << 16) + (image[..., 1] << 8) + image[..., 2]
    codes, counts = np.unique(codes, return_counts=True)
    colours = np.stack([codes >> 16, codes >> 8 & 255, codes & 255], axis=1)
    return colours.astype(np.uint8), counts
