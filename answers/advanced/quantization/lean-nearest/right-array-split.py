def nearest_lean(pixels, palette):
    blocks = np.array_split(pixels, len(pixels) // 50 + 1)
    return np.concatenate([nearest_colour(block, palette) for block in blocks if len(block)])
